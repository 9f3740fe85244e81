package dev.annals.rdf;

/// Reads N-Triples.
public final class NTriplesImporter extends RdfImporter {

    /// For the service loader.
    public NTriplesImporter() {
        super(Syntax.N_TRIPLES);
    }
}
