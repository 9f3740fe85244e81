package dev.annals.json.linked;

import dev.annals.core.schema.Position;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.ObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a document has its context.
enum JsonLdProfile {
    /// With all its terms, so that the document stands on its own.
    EMBEDDED {
        @Override
        JsonNode terms() {
            return JsonLdContext.node();
        }
    },
    /// By its address.
    LINKED {
        @Override
        JsonNode terms() {
            return new JsonNode.TextNode(Position.UNKNOWN, JsonLdContext.IRI);
        }
    };

    abstract JsonNode terms();

    /// The terms, and the base of the corpus.
    JsonNode context(String base) {
        return new JsonNode.ArrayNode(Position.UNKNOWN, List.of(terms(), new ObjectBuilder().put(JsonLdKeys.BASE, base).node()));
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<JsonLdProfile> named(String title) {
        return Arrays.stream(values()).filter(profile -> profile.title().equals(title)).findFirst();
    }
}
