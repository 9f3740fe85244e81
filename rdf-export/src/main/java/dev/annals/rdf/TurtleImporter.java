package dev.annals.rdf;

/// Reads Turtle.
public final class TurtleImporter extends RdfImporter {

    /// For the service loader.
    public TurtleImporter() {
        super(Syntax.TURTLE);
    }
}
