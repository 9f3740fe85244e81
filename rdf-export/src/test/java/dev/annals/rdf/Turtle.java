package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Export;
import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.read.RdfImporter;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.write.RdfExporter;
import dev.annals.testkit.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;

/// Turtle as text, written, read and looked at.
public final class Turtle {

    private Turtle() {}

    public static String of(List<? extends CorpusRecord> records) {
        var bytes = new ByteArrayOutputStream();
        try (Export export = new RdfExporter(Syntax.TURTLE).open(bytes)) {
            for (CorpusRecord record : records) {
                assertThat(export.write(record)).isEmpty();
            }
            export.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    public static Reading read(String turtle) {
        return read(turtle.getBytes(StandardCharsets.UTF_8));
    }

    static Reading read(byte[] turtle) {
        return Reading.of(new RdfImporter(Syntax.TURTLE), "test.ttl", turtle);
    }

    /// What Jena makes of it on its own, where each warning is an error.
    public static Graph graph(String turtle) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).strict(true).checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(graph);
        return graph;
    }

    /// What Jena makes of it without looking at literals.
    public static Graph graphAsItIs(String turtle) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).checking(false).parse(graph);
        return graph;
    }

    /// The same graph, a triple on each line, in an order drawn from a seed.
    static String shuffled(String turtle, long seed) {
        var triples = new ArrayList<Triple>();
        RDFParser.fromString(turtle, Lang.TURTLE).checking(false).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.add(triple);
            }
        });
        Collections.shuffle(triples, new Random(seed));
        var bytes = new ByteArrayOutputStream();
        RDFDataMgr.writeTriples(bytes, triples.iterator());
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
