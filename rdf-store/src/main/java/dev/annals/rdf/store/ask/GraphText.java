package dev.annals.rdf.store.ask;

import dev.annals.core.format.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.NodeCmp;

/// A graph as text, in an order of its own, so that the same answer gives the same bytes.
record GraphText(Format format, RDFFormat syntax) implements AnswerFormat {

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    @Override
    public boolean suits(Question question) {
        return question.asksForTriples();
    }

    @Override
    public List<String> write(Question question, Outcome outcome, OutputStream out) throws IOException {
        List<Triple> triples = new ArrayList<>();
        outcome.triples().forEachRemaining(triples::add);
        var watched = new WatchedStream(out);
        StreamRDF writer = StreamRDFWriter.getWriterStream(watched, syntax, ARQ.getContext());
        try {
            writer.start();
            question.prefixesInUse().forEach(writer::prefix);
            triples.stream().sorted(ORDER).distinct().forEach(writer::triple);
            writer.finish();
        } finally {
            watched.check();
        }
        return List.of();
    }
}
