package dev.annals.rdf.write;

import dev.annals.rdf.term.RdfTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The triples of one subject, by property, each in the order in which it was first seen.
///
/// @param subject the IRI of the subject
/// @param objects the objects of each property
record Block(String subject, Map<String, List<RdfTerm>> objects) {

    Block(String subject) {
        this(subject, new LinkedHashMap<>());
    }

    void add(String property, RdfTerm object) {
        objects.computeIfAbsent(property, key -> new ArrayList<>(1)).add(object);
    }
}
