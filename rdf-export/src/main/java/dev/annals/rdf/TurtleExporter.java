package dev.annals.rdf;

import dev.annals.core.format.Export;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import java.io.OutputStream;
import java.util.List;

/// Writes Turtle.
public final class TurtleExporter implements Exporter {

    static final Format FORMAT = new Format("turtle", "RDF in Turtle, readable by humans", List.of(".ttl"), "text/turtle");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Export open(OutputStream out) {
        return new TurtleExport(out);
    }
}
