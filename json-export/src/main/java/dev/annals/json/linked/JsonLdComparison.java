package dev.annals.json.linked;

import dev.annals.core.schema.Problem;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares what a node of JSON-LD says beside the values of its record with what it should say.
final class JsonLdComparison {

    private static final List<String> STRUCTURE = List.of(JsonLdKeys.ID, JsonLdKeys.TYPE, JsonLdKeys.POSITION);

    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    /// What is wrong with ids, classes and positions: the graph would not be that of the record.
    List<Problem> errors() {
        return errors;
    }

    /// Where a key that repeats others says something else.
    List<Problem> warnings() {
        return warnings;
    }

    void compare(JsonNode found, JsonNode expected, String path) {
        if (found instanceof JsonNode.ObjectNode object && expected instanceof JsonNode.ObjectNode other) {
            STRUCTURE.forEach(key -> compareStructure(object, other, path, key));
            object.members().forEach(member -> compareMember(member, other.child(member.name()), path));
        } else if (found instanceof JsonNode.ArrayNode array && expected instanceof JsonNode.ArrayNode other) {
            for (int i = 0; i < Math.min(array.elements().size(), other.elements().size()); i++) {
                compare(array.elements().get(i), other.elements().get(i), step(path, Integer.toString(i + 1)));
            }
        }
    }

    private static String step(String path, String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }

    private void compareStructure(JsonNode.ObjectNode object, JsonNode.ObjectNode expected, String path, String key) {
        Optional<JsonNode> found = object.child(key);
        expected.child(key).ifPresent(right -> {
            if (found.isEmpty()) {
                errors.add(new Problem(step(path, key), "", "is missing; it should be " + shown(right), object.position()));
            } else if (!found.get().isAlike(right)) {
                errors.add(new Problem(step(path, key), shown(found.get()), "should be " + shown(right), found.get().position()));
            }
        });
    }

    private void compareMember(JsonNode.Member member, Optional<JsonNode> expected, String path) {
        String name = member.name();
        if (STRUCTURE.contains(name)) {
            return;
        }
        if (!RepeatedTerms.isKey(name) && !JsonLdClass.DERIVED.contains(name)) {
            expected.ifPresent(right -> compare(member.value(), right, step(path, name)));
        } else if (expected.isEmpty() || !member.value().isAlike(expected.get())) {
            String message = "repeats other keys and should "
                    + expected.map(right -> "be " + shown(right)).orElse("not be there") + "; it is not read";
            warnings.add(new Problem(step(path, name), shown(member.value()), message, member.value().position()));
        }
    }

    private static String shown(JsonNode node) {
        return node instanceof JsonNode.TextNode text ? text.value() : JsonText.compact(node);
    }
}
