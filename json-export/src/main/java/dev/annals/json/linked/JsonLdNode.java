package dev.annals.json.linked;

import dev.annals.core.graph.OpenNode;
import dev.annals.core.schema.Position;
import dev.annals.json.text.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// An object that is being written, with what well-known terms are to repeat at its end.
final class JsonLdNode extends OpenNode {

    private final Map<RepeatedTerms.RepeatedTerm, Set<JsonNode>> repeated = new LinkedHashMap<>();

    /// The node with this path below the base.
    JsonLdNode(String path) {
        super(path);
    }

    /// Keeps what a well-known term is to repeat.
    void repeat(RepeatedTerms.RepeatedTerm term, String value) {
        repeat(term, new JsonNode.TextNode(Position.UNKNOWN, value));
    }

    /// Keeps a value that is no text by itself.
    void repeat(RepeatedTerms.RepeatedTerm term, JsonNode value) {
        repeated.computeIfAbsent(term, key -> new LinkedHashSet<>()).add(value);
    }

    /// What well-known terms repeat, once all fields were written.
    Map<RepeatedTerms.RepeatedTerm, Set<JsonNode>> repeated() {
        point().ifPresent(point -> repeat(RepeatedTerms.POSITION, point));
        return repeated;
    }
}
