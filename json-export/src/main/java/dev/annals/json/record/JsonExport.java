package dev.annals.json.record;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes the records of a corpus; JSON can hold them all.
public final class JsonExport implements Export {

    private final RecordWriter writer;

    /// To a stream that stays open.
    public JsonExport(OutputStream out, JsonLayout layout) {
        this.writer = new RecordWriter(out, layout, JsonSink.Head.TYPE);
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        writer.write(sink -> Catalogue.write(record, sink));
        return List.of();
    }

    @Override
    public void finish() throws IOException {
        writer.finish();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
