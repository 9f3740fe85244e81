package dev.annals.rdf;

/// Reads N-Quads, whatever the graph.
public final class NQuadsImporter extends RdfImporter {

    /// For the service loader.
    public NQuadsImporter() {
        super(Syntax.N_QUADS);
    }
}
