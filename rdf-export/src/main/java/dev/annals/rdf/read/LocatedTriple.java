package dev.annals.rdf.read;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Position;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// A triple, and where its object stands.
record LocatedTriple(Triple triple, Position position) {

    /// The subject, as a key: an IRI, or the label of a blank node.
    String subject() {
        return key(triple.getSubject());
    }

    /// A resource as a key.
    static String key(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.toString();
    }

    String property() {
        return triple.getPredicate().getURI();
    }

    Node object() {
        return triple.getObject();
    }

    /// The kind of record that the subject is, if this is what the triple says.
    Optional<Entity<? extends CorpusRecord>> recordKind() {
        return isType() && object().isURI() ? Vocabulary.recordWithClass(object().getURI()) : Optional.empty();
    }

    /// Whether this is for us to read: one of our properties, or one of our classes.
    boolean isOurs() {
        return property().startsWith(Vocabulary.NAMESPACE)
                || (isType() && object().isURI() && object().getURI().startsWith(Vocabulary.NAMESPACE));
    }

    private boolean isType() {
        return property().equals(StandardTerms.TYPE);
    }
}
