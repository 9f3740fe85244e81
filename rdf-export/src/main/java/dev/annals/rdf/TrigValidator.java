package dev.annals.rdf;

/// Checks TriG against the shapes.
public final class TrigValidator extends RdfValidator {

    /// For the service loader.
    public TrigValidator() {
        super(Syntax.TRIG);
    }
}
