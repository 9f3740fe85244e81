package dev.annals.json.text;

import dev.annals.core.schema.Position;

/// JSON that was written, read again.
public final class Parsed {

    private Parsed() {}

    public static JsonNode of(String text) {
        try {
            return JsonTree.read(JsonTree.factory(), text, Position.of(1, 1));
        } catch (BrokenText broken) {
            throw new AssertionError(broken);
        }
    }

    /// The value under a path; elements of lists are counted from 1.
    public static JsonNode at(JsonNode node, String... path) {
        JsonNode found = node;
        for (String step : path) {
            found = found.child(step).orElseThrow();
        }
        return found;
    }
}
