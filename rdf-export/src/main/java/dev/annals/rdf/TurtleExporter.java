package dev.annals.rdf;

/// Writes Turtle.
public final class TurtleExporter extends RdfExporter {

    /// For the service loader.
    public TurtleExporter() {
        super(Syntax.TURTLE);
    }
}
