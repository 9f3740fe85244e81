package dev.annals.rdf.write;

import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Problem;
import dev.annals.rdf.term.Syntax;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The triples of single records as lines of N-Triples, for what compares them.
public final class RecordLines {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final NTriplesWriter writer = new NTriplesWriter(bytes);
    private final RecordFile file;

    /// Of records whose IRIs begin with this base.
    public RecordLines(String base) {
        this.file = new FileOfBytes(new RdfFiles(Syntax.N_TRIPLES, GraphProfile.FULL), writer, base);
    }

    /// The lines of a record, each without its end; throws [UnsupportedOption] for one that RDF cannot hold.
    public List<String> of(CorpusRecord record) {
        List<Problem> problems = file.gather(record);
        if (!problems.isEmpty()) {
            throw new UnsupportedOption("RDF cannot hold the record " + record.id() + ": " + problems.getFirst().field() + " " + problems.getFirst().message());
        }
        bytes.reset();
        try {
            file.write();
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory take all
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
