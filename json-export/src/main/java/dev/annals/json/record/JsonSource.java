package dev.annals.json.record;

import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.Type;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Serves the values of a tree and insists that each has the right shape.
///
/// @param node the value; empty when there is none
/// @param position where the value stands, or the object that lacks it
/// @param tag the key that tells what an object is, such as `kind`
public record JsonSource(Optional<JsonNode> node, Position position, Optional<String> tag) implements FieldSource {

    private static final Optional<String> KIND = Optional.of(JsonKeys.KIND);

    /// A number as JSON writes it (RFC 8259, 6).
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    /// The values of a record of the corpus.
    public static JsonSource ofRecord(JsonNode node) {
        return new JsonSource(Optional.of(node), node.position(), Optional.of(JsonKeys.TYPE));
    }

    @Override
    public boolean absent() {
        return node.isEmpty();
    }

    @Override
    public String text() {
        if (node.orElseThrow() instanceof JsonNode.TextNode text) {
            return text.value();
        }
        throw mismatch("text");
    }

    @Override
    public long count() {
        BigDecimal number = decimal();
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw malformed(node.orElseThrow().value(), "is not a whole number up to " + Long.MAX_VALUE);
        }
    }

    @Override
    public BigDecimal decimal() {
        String digits = switch (node.orElseThrow()) {
            case JsonNode.NumberNode number -> number.value();
            case JsonNode.TextNode text -> text.value();
            case JsonNode other -> throw mismatch("a number");
        };
        long longest = Limits.of(Limit.NUMBER_LENGTH);
        if (digits.length() > longest) {
            throw malformed(digits, "has more than " + longest + " characters" + Limits.reached(Limit.NUMBER_LENGTH));
        }
        if (!NUMBER.matcher(digits).matches()) {
            throw malformed(digits, "is not a number");
        }
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw malformed(digits, "has an exponent that is out of range");
        }
    }

    @Override
    public boolean flag() {
        if (node.orElseThrow() instanceof JsonNode.FlagNode flag) {
            return flag.flag();
        }
        throw mismatch("true or false");
    }

    @Override
    public String kind(Type.Choice<?> choice) {
        return tagged(JsonKeys.KIND).text();
    }

    /// The value of the key that tells what this object is.
    JsonSource tagged(String key) {
        JsonNode value = object().child(key).orElseThrow(() -> new Malformed(new Problem(key, "", "is missing", position)));
        var tagged = new JsonSource(Optional.of(value), value.position(), Optional.empty());
        if (value instanceof JsonNode.TextNode) {
            return tagged;
        }
        throw tagged.mismatch("text").within(key);
    }

    @Override
    public JsonSource at(Field<?, ?> field) {
        Optional<JsonNode> value = object().child(field.name());
        return new JsonSource(value, value.map(JsonNode::position).orElse(position), tagOf(field.type()));
    }

    /// The value of a key, if it is there.
    public Optional<JsonSource> child(String name) {
        return object().child(name).map(value -> new JsonSource(Optional.of(value), value.position(), Optional.empty()));
    }

    private static Optional<String> tagOf(Type<?> type) {
        return switch (type) {
            case Type.Choice<?> choice -> KIND;
            case Type.Maybe<?> maybe -> tagOf(maybe.of());
            case Type.Many<?> many -> tagOf(many.of());
            case Type.Nested<?> nested -> Optional.empty();
            case Type.Literal<?> literal -> Optional.empty();
            case Type.Coded<?> coded -> Optional.empty();
            case Type.Identifier identifier -> Optional.empty();
            case Type.Reference reference -> Optional.empty();
        };
    }

    @Override
    public List<JsonSource> elements() {
        if (node.orElseThrow() instanceof JsonNode.ArrayNode array) {
            return array.elements().stream()
                    .map(element -> new JsonSource(Optional.of(element), element.position(), tag))
                    .toList();
        }
        throw mismatch("a list");
    }

    @Override
    public List<Problem> unknown(Entity<?> entity) {
        return unknown(name -> knows(entity, name), entity.name());
    }

    /// What the object holds beyond the keys that are known, and what is there twice.
    public List<Problem> unknown(Predicate<String> known, String owner) {
        var problems = new ArrayList<Problem>();
        var names = new HashSet<String>();
        for (JsonNode.Member member : object().members()) {
            if (!names.add(member.name())) {
                problems.add(problem(member, "is given more than once"));
            } else if (!known.test(member.name())) {
                problems.add(problem(member, "is not a field of " + owner));
            }
        }
        return problems;
    }

    /// Whether the object can have a key.
    public boolean knows(Entity<?> entity, String name) {
        for (Field<?, ?> field : entity.fields()) {
            if (field.name().equals(name)) {
                return true;
            }
        }
        return tag.filter(name::equals).isPresent();
    }

    private static Problem problem(JsonNode.Member member, String message) {
        return new Problem(member.name(), member.value().value(), message, member.position());
    }

    private JsonNode.ObjectNode object() {
        if (node.orElseThrow() instanceof JsonNode.ObjectNode object) {
            return object;
        }
        throw mismatch("an object");
    }

    private Malformed mismatch(String expected) {
        JsonNode found = node.orElseThrow();
        return malformed(found.value(), switch (found) {
            case JsonNode.NullNode nothing -> "is null; leave the key out instead";
            case JsonNode other -> "is " + other.shape() + ", but should be " + expected;
        });
    }
}
