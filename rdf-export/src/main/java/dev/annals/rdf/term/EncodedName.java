package dev.annals.rdf.term;

/// A term of a vocabulary, encoded once. A plan has one object for each, so that they are told apart by identity.
@SuppressWarnings("ArrayRecordComponent") // names are told apart by identity
public record EncodedName(String iri, byte[] bytes) {}
