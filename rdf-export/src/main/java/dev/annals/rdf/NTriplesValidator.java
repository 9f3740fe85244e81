package dev.annals.rdf;

/// Checks N-Triples against the shapes.
public final class NTriplesValidator extends RdfValidator {

    /// For the service loader.
    public NTriplesValidator() {
        super(Syntax.N_TRIPLES);
    }
}
