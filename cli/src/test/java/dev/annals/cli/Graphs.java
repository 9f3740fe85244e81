package dev.annals.cli;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Formats;
import dev.annals.core.model.CorpusRecord;
import dev.annals.json.linked.JsonLdContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;

/// The graphs that exports stand for, as independent readers see them.
final class Graphs {

    static {
        JenaSystem.init(); // without it the first use of a Jena class can fail
    }

    private Graphs() {}

    private record Memory(String name, ByteArrayOutputStream stream) implements Destination {
        @Override
        public OutputStream beside(String ending) {
            throw new IllegalStateException("nothing is beside it");
        }
    }

    /// The bytes of an export.
    static byte[] export(String format, ExportOptions options, List<? extends CorpusRecord> records) {
        var memory = new Memory("corpus", new ByteArrayOutputStream());
        try (Export export = Formats.exporter(format).orElseThrow().open(memory, options)) {
            for (CorpusRecord record : records) {
                export.write(record);
            }
            export.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return memory.stream().toByteArray();
    }

    static Graph ofTurtle(byte[] turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(turtle)).lang(Lang.TURTLE).checking(false).parse(graph);
        return graph;
    }

    static Graph ofJsonLd(byte[] json) {
        Graph graph = GraphFactory.createDefaultGraph();
        var options = new JsonLdOptions(Graphs::load);
        try (InputStream in = new ByteArrayInputStream(json)) {
            JsonLd.toRdf(JsonDocument.of(in)).options(options).provide(new Filling(graph));
        } catch (IOException | JsonLdError e) {
            throw new IllegalStateException(e);
        }
        return graph;
    }

    /// Knows our own context only; nothing is fetched.
    private static Document load(URI address, DocumentLoaderOptions options) throws JsonLdError {
        if (address.toString().equals(JsonLdContext.IRI)) {
            return JsonDocument.of(new StringReader(JsonLdContext.text()));
        }
        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "asked for " + address);
    }

    /// Adds what it gets to a graph.
    private record Filling(Graph graph) implements RdfQuadConsumer {
        @Override
        public RdfQuadConsumer quad(
                String subject, String predicate, String object, String datatype, @Nullable String language, String direction, String name) {
            Node value = RdfQuadConsumer.isLiteral(datatype, language, direction)
                    ? literal(object, datatype, language)
                    : resource(object);
            graph.add(resource(subject), resource(predicate), value);
            return this;
        }

        private static Node literal(String lexical, String datatype, @Nullable String language) {
            return language == null
                    ? NodeFactory.createLiteralDT(lexical, TypeMapper.getInstance().getSafeTypeByName(datatype))
                    : NodeFactory.createLiteralLang(lexical, language);
        }

        private static Node resource(String name) {
            return RdfQuadConsumer.isBlank(name) ? NodeFactory.createBlankNode(name) : NodeFactory.createURI(name);
        }
    }

    /// The triples that only the first of two graphs has.
    static List<String> difference(Graph graph, Graph other) {
        var difference = new ArrayList<String>();
        graph.find().filterDrop(other::contains).forEachRemaining(triple -> difference.add(triple.toString()));
        return difference;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
