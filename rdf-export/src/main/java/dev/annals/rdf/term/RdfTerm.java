package dev.annals.rdf.term;

/// What can stand as the object of a triple; we write no blank nodes.
public sealed interface RdfTerm {

    /// A resource.
    record Iri(String iri) implements RdfTerm {}

    /// A literal, its lexical form in the lexical space of its datatype.
    record Literal(String lexical, String datatype) implements RdfTerm {}

    /// A text in a language.
    record Tagged(String lexical, String language) implements RdfTerm {}

    /// A triple term of RDF 1.2: a statement that is spoken of.
    record Statement(String subject, String property, Iri object) implements RdfTerm {}
}
