package dev.annals.rdf;

/// Writes N-Triples.
public final class NTriplesExporter extends RdfExporter {

    /// For the service loader.
    public NTriplesExporter() {
        super(Syntax.N_TRIPLES);
    }
}
