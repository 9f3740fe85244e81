package dev.annals.json.text;

import dev.annals.core.schema.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A value of JSON that knows where it stands.
public sealed interface JsonNode {

    /// Where the value begins.
    Position position();

    /// What the value is, as a problem with it says: `an object`.
    String shape();

    /// The value as a problem with it shows it; empty for what has no short text.
    default String value() {
        return "";
    }

    /// Whether both say the same in the same order, wherever they stand.
    boolean isAlike(JsonNode other);

    /// The value under a name or, in a list, a number counted from 1.
    default Optional<JsonNode> child(String step) {
        return Optional.empty();
    }

    /// A key with its value.
    record Member(String name, Position position, JsonNode value) {

        boolean isAlike(Member other) {
            return name.equals(other.name) && value.isAlike(other.value);
        }
    }

    /// An object, with its keys as they came; a key can be there twice.
    record ObjectNode(Position position, List<Member> members) implements JsonNode {
        @Override
        public String shape() {
            return "an object";
        }

        @Override
        public boolean isAlike(JsonNode other) {
            return other instanceof ObjectNode object && members.size() == object.members.size()
                    && IntStream.range(0, members.size()).allMatch(i -> members.get(i).isAlike(object.members.get(i)));
        }

        @Override
        public Optional<JsonNode> child(String step) {
            for (Member member : members) {
                if (member.name().equals(step)) {
                    return Optional.of(member.value());
                }
            }
            return Optional.empty();
        }
    }

    /// A list.
    record ArrayNode(Position position, List<JsonNode> elements) implements JsonNode {
        @Override
        public String shape() {
            return "a list";
        }

        @Override
        public boolean isAlike(JsonNode other) {
            return other instanceof ArrayNode array && elements.size() == array.elements.size()
                    && IntStream.range(0, elements.size()).allMatch(i -> elements.get(i).isAlike(array.elements.get(i)));
        }

        @Override
        public Optional<JsonNode> child(String step) {
            try {
                return Optional.of(elements.get(Integer.parseInt(step) - 1));
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                return Optional.empty();
            }
        }
    }

    /// A text.
    record TextNode(Position position, String value) implements JsonNode {
        @Override
        public String shape() {
            return "text";
        }

        @Override
        public boolean isAlike(JsonNode other) {
            return other instanceof TextNode text && value.equals(text.value);
        }
    }

    /// A number, as it is written.
    record NumberNode(Position position, String value) implements JsonNode {
        @Override
        public String shape() {
            return "a number";
        }

        @Override
        public boolean isAlike(JsonNode other) {
            return other instanceof NumberNode number && value.equals(number.value);
        }
    }

    /// True or false.
    record FlagNode(Position position, boolean flag) implements JsonNode {
        @Override
        public String shape() {
            return "true or false";
        }

        @Override
        public boolean isAlike(JsonNode other) {
            return other instanceof FlagNode said && flag == said.flag;
        }

        @Override
        public String value() {
            return Boolean.toString(flag);
        }
    }

    /// A null.
    record NullNode(Position position) implements JsonNode {
        @Override
        public String shape() {
            return "null";
        }

        @Override
        public boolean isAlike(JsonNode other) {
            return other instanceof NullNode;
        }
    }
}
