package dev.annals.rdf.write;

import dev.annals.rdf.term.Syntax;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Which writer stands for which syntax.
final class SyntaxWriters {

    private SyntaxWriters() {}

    /// A file in a syntax, of records whose IRIs begin with this base.
    static RdfWriter open(Syntax syntax, OutputStream out, String base) {
        return switch (syntax) {
            case TURTLE -> new TurtleWriter(out, base);
            case N_TRIPLES -> new NTriplesWriter(out);
            case N_QUADS -> new NQuadsWriter(out);
            case TRIG -> new TrigWriter(out, base);
            case RDF_XML -> new RdfXmlWriter(text(out), base);
            case PROTOBUF -> new ProtobufWriter(out);
            case JELLY -> new JellyWriter(new BufferedOutputStream(out, 1 << 16));
        };
    }

    private static Writer text(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }
}
