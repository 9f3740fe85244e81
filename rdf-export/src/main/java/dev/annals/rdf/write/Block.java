package dev.annals.rdf.write;

import dev.annals.rdf.term.RdfTerm;
import java.util.ArrayList;
import java.util.List;

/// The triples of one subject, by property, each in the order in which it was first seen.
///
/// @param subject the IRI of the subject
/// @param properties its properties, of which there are no more than a vocabulary has
record Block(String subject, List<Property> properties) {

    Block(String subject) {
        this(subject, new ArrayList<>());
    }

    /// A property of a subject, and its objects.
    record Property(String iri, List<RdfTerm> objects) {}

    void add(String property, RdfTerm object) {
        for (int i = properties.size() - 1; i >= 0; i--) {
            if (properties.get(i).iri().equals(property)) {
                properties.get(i).objects().add(object);
                return;
            }
        }
        var objects = new ArrayList<RdfTerm>(1);
        objects.add(object);
        properties.add(new Property(property, objects));
    }

    /// The objects of a property; none if the subject does not have it.
    List<RdfTerm> objects(String property) {
        return properties.stream().filter(each -> each.iri().equals(property)).findFirst().map(Property::objects).orElse(List.of());
    }
}
