package dev.annals.rdf;

/// Checks Turtle against the shapes.
public final class TurtleValidator extends RdfValidator {

    /// For the service loader.
    public TurtleValidator() {
        super(Syntax.TURTLE);
    }
}
