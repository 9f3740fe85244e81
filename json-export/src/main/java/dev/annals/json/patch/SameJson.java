package dev.annals.json.patch;

import dev.annals.json.text.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/// Whether two values say the same (RFC 6902, 4.6): keys in any order, numbers by their value. A number that was written as a text, because a reader
/// might round it, is that number.
final class SameJson {

    private SameJson() {}

    static boolean is(JsonNode one, JsonNode other) {
        return switch (one) {
            case JsonNode.ObjectNode object -> other instanceof JsonNode.ObjectNode same && sameMembers(object.members(), same);
            case JsonNode.ArrayNode array -> other instanceof JsonNode.ArrayNode same && sameElements(array.elements(), same.elements());
            case JsonNode.NumberNode number -> isScalar(other) && sameNumber(number.value(), other.value());
            case JsonNode.TextNode text -> other instanceof JsonNode.NumberNode number ? sameNumber(number.value(), text.value()) : text.isAlike(other);
            case JsonNode.FlagNode flag -> flag.isAlike(other);
            case JsonNode.NullNode nothing -> nothing.isAlike(other);
        };
    }

    private static boolean isScalar(JsonNode node) {
        return node instanceof JsonNode.NumberNode || node instanceof JsonNode.TextNode;
    }

    private static boolean sameMembers(List<JsonNode.Member> members, JsonNode.ObjectNode other) {
        return members.size() == other.members().size()
                && members.stream().allMatch(member -> other.child(member.name()).filter(value -> is(member.value(), value)).isPresent());
    }

    private static boolean sameElements(List<JsonNode> elements, List<JsonNode> others) {
        return elements.size() == others.size() && IntStream.range(0, elements.size()).allMatch(i -> is(elements.get(i), others.get(i)));
    }

    private static boolean sameNumber(String one, String other) {
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
