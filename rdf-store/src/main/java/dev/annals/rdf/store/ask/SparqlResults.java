package dev.annals.rdf.store.ask;

import dev.annals.core.format.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;

/// The formats that the W3C has defined for answers: SPARQL 1.1 Query Results CSV and TSV, and JSON.
record SparqlResults(Format format, Lang lang) implements AnswerFormat {

    @Override
    public boolean suits(Question question) {
        return !question.asksForTriples();
    }

    @Override
    public List<String> write(Question question, Outcome outcome, OutputStream out) throws IOException {
        RowSetWriter writer = RowSetWriterRegistry.getFactory(lang).create(lang);
        var watched = new WatchedStream(out);
        try {
            if (question.asksForTruth()) {
                writer.write(watched, outcome.truth(), ARQ.getContext());
            } else {
                writer.write(watched, outcome.rows(), ARQ.getContext());
            }
        } finally {
            watched.check();
        }
        return List.of();
    }
}
