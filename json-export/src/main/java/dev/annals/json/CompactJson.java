package dev.annals.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;

/// Writes a tree on one line, with all its keys and with its numbers as they were.
final class CompactJson {

    private CompactJson() {}

    static String of(JsonNode node) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = Generators.open(bytes, false)) {
            write(node, out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void write(JsonNode node, JsonGenerator out) {
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

    private static void writeObject(JsonNode.ObjectNode object, JsonGenerator out) {
        out.writeStartObject();
        for (JsonNode.Member member : object.members()) {
            out.writeName(member.name());
            write(member.value(), out);
        }
        out.writeEndObject();
    }
}
