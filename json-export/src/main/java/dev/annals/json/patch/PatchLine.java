package dev.annals.json.patch;

import dev.annals.core.merge.DifferenceKind;
import dev.annals.core.schema.Position;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.JsonText;
import java.util.List;
import java.util.Optional;

/// A line of a file of differences, as it waits for its record.
///
/// @param kind what is to be done
/// @param type the type of the record
/// @param id its id
/// @param json the record, or the patch of it
/// @param line where it stands
record PatchLine(DifferenceKind kind, String type, String id, String json, long line) {

    /// The line that an object of JSON is.
    static PatchLine of(JsonNode node, long line) throws Unfitting {
        String code = text(node, PatchKeys.DIFFERENCE);
        DifferenceKind kind = DifferenceKind.LIST.find(code).filter(found -> found != DifferenceKind.MOVED)
                .orElseThrow(() -> new Unfitting("the difference " + code + " is not one of changed, added, deleted"));
        JsonNode named = kind == DifferenceKind.CHANGED ? node : child(node, PatchKeys.RECORD);
        JsonNode body = kind == DifferenceKind.CHANGED ? child(node, PatchKeys.PATCH) : named;
        return new PatchLine(kind, text(named, JsonKeys.TYPE), text(named, JsonKeys.ID), JsonText.compact(body), line);
    }

    private static JsonNode child(JsonNode node, String key) throws Unfitting {
        return node.child(key).orElseThrow(() -> new Unfitting("the line has no " + key));
    }

    private static String text(JsonNode node, String key) throws Unfitting {
        Optional<JsonNode> found = node.child(key);
        if (found.isEmpty() || !(found.get() instanceof JsonNode.TextNode(Position position, String text))) {
            throw new Unfitting("the line has no " + key);
        }
        return text;
    }

    /// As it lies in a scratch file.
    List<String> texts() {
        return List.of(kind.name(), type, id, json, Long.toString(line));
    }

    /// From a scratch file.
    static PatchLine of(List<String> texts) {
        return new PatchLine(DifferenceKind.valueOf(texts.get(0)), texts.get(1), texts.get(2), texts.get(3), Long.parseLong(texts.get(4)));
    }

    /// What it is found by.
    String key() {
        return key(type, id);
    }

    /// What the line of a record is found by.
    static String key(String type, String id) {
        return type + " " + id;
    }

    /// Where it stands.
    Position position() {
        return new Position("", line, 0);
    }
}
