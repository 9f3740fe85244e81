package dev.annals.rdf.read;

import dev.annals.core.schema.Position;
import org.apache.jena.graph.Node;

/// A term as an object, and where it stands.
record Found(Node node, Position position) {

    /// The term as problems show it: the text of a literal, the IRI of a resource.
    String shown() {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isURI() ? node.getURI() : node.isBlank() ? "a blank node" : node.toString();
    }
}
