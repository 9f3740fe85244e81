package dev.annals.rdf;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Turtle under way; holds one record at a time.
final class TurtleExport implements Export {

    private final Writer out;
    private Optional<String> base = Optional.empty();

    TurtleExport(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        String under = base.orElseGet(() -> Base.of(record));
        var blocks = new TurtleBlocks(new TurtleTerms(Prefixes.of(under)));
        var sink = new RdfSink(under, blocks);
        Catalogue.write(record, sink);
        if (!sink.problems().isEmpty()) {
            String name = Catalogue.entityOf(record).name() + " " + record.id();
            return sink.problems().stream().map(problem -> Notice.of(Severity.ERROR, "same-iri", "", name, problem)).toList();
        }
        begin(under);
        out.append('\n').append(blocks.text());
        return List.of();
    }

    private void begin(String under) throws IOException {
        if (base.isPresent()) {
            return;
        }
        base = Optional.of(under);
        for (var prefix : Prefixes.of(under).names().entrySet()) {
            out.append("@prefix ").append(prefix.getValue()).append(": ").append(TurtleTerms.reference(prefix.getKey())).append(" .\n");
        }
    }

    @Override
    public void finish() throws IOException {
        begin(base.orElse(Base.DEFAULT));
        out.flush();
    }

    /// Leaves the stream open; what was not finished is given up.
    @Override
    public void close() {}
}
