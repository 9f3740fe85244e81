package dev.annals.rdf.write;

import java.util.List;

/// The subjects of the triples of a record, by number, the record itself first, for whoever asks how they hang together.
interface Subjects {

    /// No subject.
    int NONE = -1;

    /// How many there are.
    int size();

    /// What its IRI is in the triples.
    String term(int subject);

    /// The nearest one within which a subject stands.
    int owner(int subject);

    /// Whether a subject has a property.
    boolean has(int subject, String property);

    /// What the IRIs are in the triples to which a property leads.
    List<String> iris(int subject, String property);
}
