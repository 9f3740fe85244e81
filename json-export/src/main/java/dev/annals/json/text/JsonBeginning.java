package dev.annals.json.text;

import dev.annals.core.format.Head;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// What the beginning of a file shows of its layout: an array of objects, objects one after the other, or one with a list of objects in it.
///
/// @param array whether it begins with an array
/// @param line whether its first object ends on the line on which it begins
/// @param keys the keys of the object that it begins with, as far as they are seen
/// @param texts the texts that stand under these keys
/// @param list the key of the first list of objects in that object
/// @param flat whether the first object of all, or of the list, is seen whole and holds neither objects nor lists
/// @param rowKeys the keys of that object
public record JsonBeginning(
        boolean array, boolean line, List<String> keys, Map<String, String> texts, Optional<String> list, boolean flat, List<String> rowKeys) {

    /// Of a file that begins with an object, or with an array of objects.
    public static Optional<JsonBeginning> of(Head head) {
        String text = head.text(StandardCharsets.UTF_8).replace(Piece.RECORD_SEPARATOR, ' ');
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String start = json.stripLeading();
        return start.startsWith("{") || start.startsWith("[") ? new Scan(json).beginning() : Optional.empty();
    }

    /// Goes through the tokens of the beginning.
    private static final class Scan {

        private final String text;
        private final List<String> keys = new ArrayList<>();
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final List<String> rowKeys = new ArrayList<>();
        private Optional<String> list = Optional.empty();
        private boolean flat = true;
        private boolean whole;
        private boolean line;

        Scan(String text) {
            this.text = text;
        }

        Optional<JsonBeginning> beginning() {
            boolean array = false;
            try (JsonParser parser = JsonTree.factory().createParser(ObjectReadContext.empty(), text)) {
                array = parser.nextToken() == JsonToken.START_ARRAY;
                if (array && parser.nextToken() != JsonToken.START_OBJECT) {
                    return Optional.empty();
                }
                object(parser);
            } catch (JacksonException cut) {
                whole = false;
            }
            return Optional.of(new JsonBeginning(array, line, keys, texts, list, whole && flat && !rowKeys.isEmpty(), rowKeys));
        }

        private void object(JsonParser parser) {
            long start = parser.currentTokenLocation().getLineNr();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                keys.add(key);
                JsonToken value = parser.nextToken();
                if (value == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.START_OBJECT) {
                    list = Optional.of(key);
                    flat = true;
                    row(parser);
                    return;
                }
                pass(parser, key, value);
            }
            rowKeys.addAll(keys);
            whole = true;
            line = parser.currentTokenLocation().getLineNr() == start;
        }

        private void pass(JsonParser parser, String key, JsonToken value) {
            switch (value) {
                case START_OBJECT -> {
                    flat = false;
                    parser.skipChildren();
                }
                case START_ARRAY -> {
                    flat = false;
                    while (parser.currentToken() != JsonToken.END_ARRAY) {
                        parser.skipChildren();
                        parser.nextToken();
                    }
                }
                case VALUE_STRING -> texts.put(key, parser.getString());
                default -> { }
            }
        }

        private void row(JsonParser parser) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                rowKeys.add(parser.currentName());
                JsonToken value = parser.nextToken();
                flat &= !value.isStructStart();
                parser.skipChildren();
            }
            whole = true;
        }
    }
}
