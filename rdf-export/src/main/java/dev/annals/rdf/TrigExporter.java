package dev.annals.rdf;

/// Writes TriG, with a named graph for each source.
public final class TrigExporter extends RdfExporter {

    /// For the service loader.
    public TrigExporter() {
        super(Syntax.TRIG);
    }
}
