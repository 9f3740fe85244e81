package dev.annals.rdf.write;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Problem;
import java.io.IOException;
import java.util.List;

/// A file of RDF that is written as it is gathered: terms become bytes at once, and nobody looks at them again.
final class FileOfBytes implements RecordFile {

    private final ByteWriter writer;
    private final RecordBytes record;
    private final RdfSink sink;

    FileOfBytes(RdfFiles files, ByteWriter writer, String base) {
        var plan = new RdfPlan(base, writer.terms(), files.profile());
        this.writer = writer;
        this.record = new RecordBytes(plan, writer.terms());
        this.sink = new RdfSink(plan, record, files.syntax()::refusal);
    }

    @Override
    public List<Problem> gather(CorpusRecord each) {
        return sink.gather(each);
    }

    @Override
    public void write() throws IOException {
        writer.write(record);
    }

    @Override
    public RdfWriter writer() {
        return writer;
    }
}
