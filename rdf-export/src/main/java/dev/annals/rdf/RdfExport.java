package dev.annals.rdf;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.graph.CorpusBase;
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

/// A file of RDF under way; holds one record at a time.
final class RdfExport implements Export {

    private final Syntax syntax;
    private final Optional<String> given;
    private final Writer out;
    private Optional<Begun> begun = Optional.empty();

    /// What is known once the file has begun.
    private record Begun(String base, RdfWriter writer) {}

    /// To a stream; the base of the corpus is used where none is given.
    RdfExport(Syntax syntax, Optional<String> given, OutputStream out) {
        this.syntax = syntax;
        this.given = given;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        String base = begun.map(Begun::base).or(() -> given).orElseGet(() -> CorpusBase.of(record));
        var triples = new RecordTriples();
        var sink = new RdfSink(base, triples, syntax::refusal);
        Catalogue.write(record, sink);
        if (!sink.problems().isEmpty()) {
            String name = Catalogue.entityOf(record).name() + " " + record.id();
            return sink.problems().stream().map(problem -> Notice.of(Severity.ERROR, "unwritable", "", name, problem)).toList();
        }
        begin(base).write(triples);
        return List.of();
    }

    private RdfWriter begin(String base) throws IOException {
        if (begun.isEmpty()) {
            begun = Optional.of(new Begun(base, syntax.writer(out, base)));
            begun.get().writer().begin();
        }
        return begun.get().writer();
    }

    @Override
    public void finish() throws IOException {
        begin(given.orElse(CorpusBase.DEFAULT)).end();
        out.close();
    }

    /// What was not finished is given up.
    @Override
    public void close() {}
}
