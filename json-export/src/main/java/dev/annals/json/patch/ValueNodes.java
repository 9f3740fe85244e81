package dev.annals.json.patch;

import dev.annals.core.merge.Value;
import dev.annals.core.schema.Position;
import dev.annals.json.text.ExactNumbers;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Values as canonical JSON has them.
final class ValueNodes {

    private ValueNodes() {}

    /// The JSON of a value that says something.
    static JsonNode of(Value value) {
        return switch (value) {
            case Value.Absent absent -> new JsonNode.NullNode(Position.UNKNOWN);
            case Value.Scalar(String text, Value.Form form) -> scalar(text, form);
            case Value.Items(List<Value> values) -> new JsonNode.ArrayNode(Position.UNKNOWN, values.stream().map(ValueNodes::of).toList());
            case Value.Node(Value.Rank rank, String name, Optional<String> key, Map<String, Value> fields) ->
                new JsonNode.ObjectNode(Position.UNKNOWN, members(rank, name, fields));
        };
    }

    private static JsonNode scalar(String text, Value.Form form) {
        return switch (form) {
            case TEXT -> new JsonNode.TextNode(Position.UNKNOWN, text);
            case FLAG -> new JsonNode.FlagNode(Position.UNKNOWN, Boolean.parseBoolean(text));
            case NUMBER -> ExactNumbers.survives(new BigDecimal(text))
                    ? new JsonNode.NumberNode(Position.UNKNOWN, text) : new JsonNode.TextNode(Position.UNKNOWN, text);
        };
    }

    private static List<JsonNode.Member> members(Value.Rank rank, String name, Map<String, Value> fields) {
        var members = new ArrayList<JsonNode.Member>();
        heading(rank).ifPresent(key -> members.add(member(key, new JsonNode.TextNode(Position.UNKNOWN, name))));
        fields.forEach((field, value) -> {
            if (!value.isEmpty()) {
                members.add(member(field, of(value)));
            }
        });
        return members;
    }

    private static Optional<String> heading(Value.Rank rank) {
        return switch (rank) {
            case RECORD -> Optional.of(JsonKeys.TYPE);
            case PART -> Optional.empty();
            case CASE -> Optional.of(JsonKeys.KIND);
        };
    }

    private static JsonNode.Member member(String name, JsonNode value) {
        return new JsonNode.Member(name, Position.UNKNOWN, value);
    }
}
