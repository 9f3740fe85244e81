package dev.annals.rdf.write;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Problem;
import dev.annals.rdf.term.TermWriter;
import java.io.IOException;
import java.util.List;

/// A file of RDF whose triples are looked at once more before they are written; any file can be written like this.
final class FileOfTerms implements RecordFile {

    private final RdfFiles files;
    private final RdfWriter writer;
    private final RecordTerms terms = new RecordTerms();
    private final RdfSink sink;

    FileOfTerms(RdfFiles files, RdfWriter writer, String base) {
        this.files = files;
        this.writer = writer;
        this.sink = new RdfSink(new RdfPlan(base, TermWriter.ofLines(), files.profile()), terms, files.syntax()::refusal);
    }

    @Override
    public List<Problem> gather(CorpusRecord record) {
        return sink.gather(record);
    }

    @Override
    public void write() throws IOException {
        if (files.profile() == GraphProfile.RDF_12) {
            Reifications.addTo(terms.triples());
        }
        writer.write(terms.triples());
    }

    @Override
    public RdfWriter writer() {
        return writer;
    }
}
