package dev.annals.rdf;

/// Writes N-Quads, with a named graph for each source.
public final class NQuadsExporter extends RdfExporter {

    /// For the service loader.
    public NQuadsExporter() {
        super(Syntax.N_QUADS);
    }
}
