package dev.annals.rdf.store.ask;

/// Thrown when a question is no SPARQL query, or one that is not to be asked; the message says where.
public final class MalformedQuestion extends IllegalArgumentException {

    MalformedQuestion(String message) {
        super(message);
    }
}
