package dev.annals.json.linked;

import dev.annals.core.graph.GraphNames;

/// The keys that a node has beside those of canonical JSON.
final class JsonLdKeys {

    static final String ID = "@id";
    static final String TYPE = "@type";
    static final String CONTEXT = "@context";
    static final String GRAPH = "@graph";
    static final String BASE = "@base";
    static final String TEXT = "@value";
    static final String LANGUAGE = "@language";
    static final String POSITION = GraphNames.POSITION;

    /// The key of a value that is an element of a list, and so a node with a position.
    static final String VALUE = "value";

    private JsonLdKeys() {}
}
