package dev.annals.rdf.write;

import dev.annals.rdf.term.RdfTerm;

/// Where triples go; each syntax implements one.
@FunctionalInterface
interface Triples {

    /// Adds a triple.
    void add(String subject, String property, RdfTerm object);
}
