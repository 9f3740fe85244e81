package dev.annals.peers;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;

/// Jena and RDF4J.
final class RdfPeers {

    static final Map<String, Peers.Task> TASKS = Map.of(
            "jena-count-nt", (in, out) -> count(in, Lang.NTRIPLES),
            "jena-count-ttl", (in, out) -> count(in, Lang.TURTLE),
            "jena-nt", (in, out) -> write(in, out, RDFFormat.NTRIPLES_UTF8),
            "jena-flat", (in, out) -> write(in, out, RDFFormat.TURTLE_FLAT),
            "jena-blocks", (in, out) -> write(in, out, RDFFormat.TURTLE_BLOCKS),
            "rdf4j-count-nt", (in, out) -> parse(in, org.eclipse.rdf4j.rio.RDFFormat.NTRIPLES, new Count()),
            "rdf4j-count-ttl", (in, out) -> parse(in, org.eclipse.rdf4j.rio.RDFFormat.TURTLE, new Count()),
            "rdf4j-nt", (in, out) -> write(in, out, org.eclipse.rdf4j.rio.RDFFormat.NTRIPLES),
            "rdf4j-ttl", (in, out) -> write(in, out, org.eclipse.rdf4j.rio.RDFFormat.TURTLE));

    private RdfPeers() {}

    private static long count(Path in, Lang syntax) throws IOException {
        JenaSystem.init();
        return parse(in, syntax, StreamRDFLib.sinkNull());
    }

    private static long parse(Path in, Lang syntax, StreamRDF to) throws IOException {
        StreamRDFCounting counting = StreamRDFLib.count(to);
        try (InputStream stream = Files.newInputStream(in)) {
            RDFParser.source(stream).lang(syntax).parse(counting);
        }
        return counting.countTriples();
    }

    private static long write(Path in, Path out, RDFFormat format) throws IOException {
        JenaSystem.init();
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16)) {
            return parse(in, Lang.NTRIPLES, StreamRDFWriter.getWriterStream(stream, format));
        }
    }

    private static long parse(Path in, org.eclipse.rdf4j.rio.RDFFormat syntax, Count count) throws IOException {
        org.eclipse.rdf4j.rio.RDFParser parser = Rio.createParser(syntax);
        parser.setRDFHandler(count);
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(in), 1 << 16)) {
            parser.parse(stream, "");
        }
        return count.triples;
    }

    /// Without the settings that keep a whole graph in memory.
    private static long write(Path in, Path out, org.eclipse.rdf4j.rio.RDFFormat syntax) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16)) {
            RDFWriter writer = Rio.createWriter(syntax, stream);
            writer.getWriterConfig().set(BasicWriterSettings.PRETTY_PRINT, false).set(BasicWriterSettings.INLINE_BLANK_NODES, false);
            var copy = new Copy(writer);
            parse(in, org.eclipse.rdf4j.rio.RDFFormat.NTRIPLES, copy);
            return copy.triples;
        }
    }

    private static class Count extends AbstractRDFHandler {

        long triples;

        @Override
        public void handleStatement(Statement statement) {
            triples++;
        }
    }

    private static final class Copy extends Count {

        private final RDFWriter writer;

        Copy(RDFWriter writer) {
            this.writer = writer;
        }

        @Override
        public void startRDF() {
            writer.startRDF();
        }

        @Override
        public void handleNamespace(String prefix, String uri) {
            writer.handleNamespace(prefix, uri);
        }

        @Override
        public void handleStatement(Statement statement) {
            super.handleStatement(statement);
            writer.handleStatement(statement);
        }

        @Override
        public void endRDF() {
            writer.endRDF();
        }
    }
}
