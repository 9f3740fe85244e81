package dev.annals.json.text;

import dev.annals.core.schema.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Builds an object that is written, key by key in the order given.
public final class ObjectBuilder {

    private final List<JsonNode.Member> members = new ArrayList<>();

    /// Adds any value.
    public ObjectBuilder put(String name, JsonNode value) {
        members.add(new JsonNode.Member(name, Position.UNKNOWN, value));
        return this;
    }

    /// Adds a text.
    public ObjectBuilder put(String name, String value) {
        return put(name, text(value));
    }

    /// Adds a whole number.
    public ObjectBuilder put(String name, long value) {
        return put(name, new JsonNode.NumberNode(Position.UNKNOWN, Long.toString(value)));
    }

    /// Adds a decimal number.
    public ObjectBuilder put(String name, BigDecimal value) {
        return put(name, new JsonNode.NumberNode(Position.UNKNOWN, value.toPlainString()));
    }

    /// Adds true or false.
    public ObjectBuilder put(String name, boolean value) {
        return put(name, new JsonNode.FlagNode(Position.UNKNOWN, value));
    }

    /// Adds an object.
    public ObjectBuilder put(String name, ObjectBuilder value) {
        return put(name, value.node());
    }

    /// Adds a list of objects.
    public ObjectBuilder put(String name, List<ObjectBuilder> values) {
        return put(name, list(values.stream().<JsonNode>map(ObjectBuilder::node).toList()));
    }

    /// Adds a list of texts.
    public ObjectBuilder putTexts(String name, List<String> values) {
        return put(name, list(values.stream().<JsonNode>map(ObjectBuilder::text).toList()));
    }

    /// Adds all keys of another object.
    public ObjectBuilder putAll(ObjectBuilder other) {
        members.addAll(other.members);
        return this;
    }

    /// The keys so far.
    public List<String> names() {
        return members.stream().map(JsonNode.Member::name).toList();
    }

    private static JsonNode text(String value) {
        return new JsonNode.TextNode(Position.UNKNOWN, value);
    }

    private static JsonNode list(List<JsonNode> elements) {
        return new JsonNode.ArrayNode(Position.UNKNOWN, elements);
    }

    /// The object as it is now.
    public JsonNode node() {
        return new JsonNode.ObjectNode(Position.UNKNOWN, List.copyOf(members));
    }
}
