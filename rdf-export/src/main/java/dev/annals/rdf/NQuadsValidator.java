package dev.annals.rdf;

/// Checks N-Quads against the shapes.
public final class NQuadsValidator extends RdfValidator {

    /// For the service loader.
    public NQuadsValidator() {
        super(Syntax.N_QUADS);
    }
}
