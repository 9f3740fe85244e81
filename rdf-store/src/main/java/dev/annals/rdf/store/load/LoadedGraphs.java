package dev.annals.rdf.store.load;

/// Into which graphs a corpus goes.
public enum LoadedGraphs {
    /// Into one.
    ONE,
    /// Into one, and what a source says into the graph of the source, too.
    ONE_AND_SOURCES
}
