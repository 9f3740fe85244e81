package dev.annals.rdf;

/// Where triples go; each syntax implements one.
@FunctionalInterface
interface Triples {

    /// Adds a triple.
    void add(String subject, String property, RdfTerm object);
}
