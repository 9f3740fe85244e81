package dev.annals.json.patch;

import dev.annals.core.schema.Position;
import dev.annals.json.text.JsonNode;
import java.util.List;
import java.util.Optional;

/// A JSON Patch of a record (RFC 6902): all of its operations are made, one after the other, or none.
///
/// @param operations the operations, in their order
record RecordPatch(List<JsonNode> operations) {

    /// The patch that stands in a line.
    static RecordPatch of(JsonNode patch) throws Unfitting {
        if (!(patch instanceof JsonNode.ArrayNode array)) {
            throw new Unfitting("the patch is " + patch.shape() + ", not a list of operations");
        }
        return new RecordPatch(array.elements());
    }

    /// What becomes of a record.
    JsonNode applied(JsonNode record) throws Unfitting {
        JsonNode result = record;
        for (JsonNode operation : operations) {
            result = applied(operation, result);
        }
        return result;
    }

    private static JsonNode applied(JsonNode operation, JsonNode record) throws Unfitting {
        List<String> path = path(operation, PatchKeys.PATH);
        String what = text(operation, PatchKeys.OPERATION);
        return switch (what) {
            case "test" -> tested(record, path, value(operation));
            case "add" -> added(record, path, value(operation));
            case "remove" -> JsonPlace.remove(record, path);
            case "replace" -> JsonPlace.replace(record, path, value(operation));
            case "copy" -> JsonPlace.add(record, path, JsonPlace.at(record, path(operation, PatchKeys.FROM)));
            case "move" -> {
                List<String> from = path(operation, PatchKeys.FROM);
                yield JsonPlace.add(JsonPlace.remove(record, from), path, JsonPlace.at(record, from));
            }
            default -> throw new Unfitting("the operation " + what + " is not one of test, add, remove, replace, copy, move (RFC 6902)");
        };
    }

    private static JsonNode tested(JsonNode record, List<String> path, JsonNode expected) throws Unfitting {
        JsonNode found = JsonPlace.at(record, path);
        if (!SameJson.is(found, expected)) {
            throw new Unfitting(String.join("/", path) + " is " + shown(found) + " here, and was " + shown(expected));
        }
        return record;
    }

    /// Where something else stands already, `add` would put it out of the way; who means that writes `replace`.
    private static JsonNode added(JsonNode record, List<String> path, JsonNode value) throws Unfitting {
        Optional<JsonNode> there = JsonPlace.member(record, path);
        if (there.isPresent() && !SameJson.is(there.get(), value)) {
            throw new Unfitting(String.join("/", path) + " is " + shown(there.get()) + " here, and was nothing");
        }
        return JsonPlace.add(record, path, value);
    }

    private static String shown(JsonNode node) {
        if (node instanceof JsonNode.NullNode) {
            return "null";
        }
        return node.value().isEmpty() ? "another " + node.shape().replaceFirst("^an? ", "") : "'" + node.value() + "'";
    }

    private static List<String> path(JsonNode operation, String key) throws Unfitting {
        String pointer = text(operation, key);
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            throw new Unfitting("the " + key + " " + pointer + " does not begin with / (RFC 6901)");
        }
        return JsonPointer.path(pointer);
    }

    private static String text(JsonNode operation, String key) throws Unfitting {
        Optional<JsonNode> found = operation.child(key);
        if (found.isEmpty() || !(found.get() instanceof JsonNode.TextNode(Position position, String text))) {
            throw new Unfitting("an operation has no " + key);
        }
        return text;
    }

    private static JsonNode value(JsonNode operation) throws Unfitting {
        return operation.child(PatchKeys.VALUE).orElseThrow(() -> new Unfitting("an operation has no " + PatchKeys.VALUE));
    }
}
