package dev.annals.rdf;

/// Reads TriG, whatever the graph.
public final class TrigImporter extends RdfImporter {

    /// For the service loader.
    public TrigImporter() {
        super(Syntax.TRIG);
    }
}
