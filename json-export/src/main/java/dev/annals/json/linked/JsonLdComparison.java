package dev.annals.json.linked;

import dev.annals.core.schema.Problem;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Compares what a node of JSON-LD says beside the values of its record with what it should say.
final class JsonLdComparison {

    private static final List<String> STRUCTURE = List.of(JsonLdKeys.ID, JsonLdKeys.POSITION);

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
            STRUCTURE.forEach(key -> other.child(key).ifPresent(right -> compareStructure(object, right, path, key)));
            other.child(JsonLdKeys.TYPE).ifPresent(right -> compareClasses(object, right, step(path, JsonLdKeys.TYPE)));
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

    private void compareStructure(JsonNode.ObjectNode object, JsonNode right, String path, String key) {
        Optional<JsonNode> found = object.child(key);
        if (found.isEmpty()) {
            errors.add(missing(object, right, step(path, key)));
        } else if (!found.get().isAlike(right)) {
            errors.add(new Problem(step(path, key), shown(found.get()), "should be " + shown(right), found.get().position()));
        }
    }

    private static Problem missing(JsonNode.ObjectNode object, JsonNode right, String path) {
        return new Problem(path, "", "is missing; it should be " + shown(right), object.position());
    }

    /// Our class tells what a node is; well-known ones beside it only repeat that.
    private void compareClasses(JsonNode.ObjectNode object, JsonNode right, String path) {
        Optional<JsonNode> found = object.child(JsonLdKeys.TYPE);
        if (found.isEmpty()) {
            errors.add(missing(object, right, path));
            return;
        }
        Set<String> wrong = new LinkedHashSet<>(classes(found.get()));
        wrong.removeAll(classes(right));
        if (!classes(found.get()).contains(classes(right).getFirst()) || !wrong.stream().allMatch(RepeatedTerms::isKey)) {
            errors.add(new Problem(path, shown(found.get()), "should be " + shown(right), found.get().position()));
        } else if (!wrong.isEmpty()) {
            warnings.add(new Problem(path, shown(found.get()), "repeats other keys and should be " + shown(right) + "; it is not read", found.get().position()));
        }
    }

    private static List<String> classes(JsonNode node) {
        return node instanceof JsonNode.ArrayNode array ? array.elements().stream().map(JsonLdComparison::shown).toList() : List.of(shown(node));
    }

    private void compareMember(JsonNode.Member member, Optional<JsonNode> expected, String path) {
        String name = member.name();
        if (STRUCTURE.contains(name) || name.equals(JsonLdKeys.TYPE)) {
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
