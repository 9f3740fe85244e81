package dev.annals.json.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;

/// Writes a tree with all its keys and with its numbers as they were.
public final class JsonText {

    private JsonText() {}

    /// The tree on one line.
    public static String compact(JsonNode node) {
        return text(node, false);
    }

    /// The tree indented by two spaces, with a line feed at its end.
    public static String indented(JsonNode node) {
        return text(node, true) + "\n";
    }

    private static String text(JsonNode node, boolean indented) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = Generators.open(bytes, indented)) {
            write(node, out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// Writes the tree.
    public static void write(JsonNode node, JsonGenerator out) {
        switch (node) {
            case JsonNode.ObjectNode object -> writeObject(object, out);
            case JsonNode.ArrayNode array -> {
                out.writeStartArray();
                array.elements().forEach(element -> write(element, out));
                out.writeEndArray();
            }
            case JsonNode.TextNode text -> out.writeString(text.value());
            case JsonNode.NumberNode number -> out.writeNumber(number.value());
            case JsonNode.FlagNode flag -> out.writeBoolean(flag.flag());
            case JsonNode.NullNode nothing -> out.writeNull();
        }
    }

    /// A whole number, as a text where a reader might round it.
    public static void write(long value, JsonGenerator out) {
        if (ExactNumbers.survives(value)) {
            out.writeNumber(value);
        } else {
            out.writeString(Long.toString(value));
        }
    }

    private static void writeObject(JsonNode.ObjectNode object, JsonGenerator out) {
        out.writeStartObject();
        for (JsonNode.Member member : object.members()) {
            out.writeName(member.name());
            write(member.value(), out);
        }
        out.writeEndObject();
    }
}
