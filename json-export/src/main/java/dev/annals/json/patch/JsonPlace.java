package dev.annals.json.patch;

import dev.annals.core.schema.Position;
import dev.annals.json.text.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Places within a value, as a JSON Pointer leads to them (RFC 6901), and the value with something else there.
final class JsonPlace {

    private static final String BEHIND_THE_LAST = "-";

    private JsonPlace() {}

    /// What becomes of what holds a place.
    @FunctionalInterface
    private interface Change {
        JsonNode of(JsonNode holder, String step) throws Unfitting;
    }

    /// What stands at a place.
    static JsonNode at(JsonNode value, List<String> path) throws Unfitting {
        JsonNode found = value;
        for (String step : path) {
            found = below(found, step).orElseThrow(() -> missing(path));
        }
        return found;
    }

    private static Optional<JsonNode> below(JsonNode value, String step) throws Unfitting {
        return switch (value) {
            case JsonNode.ObjectNode object -> object.child(step);
            case JsonNode.ArrayNode(Position position, List<JsonNode> elements) -> {
                int index = index(step, elements.size());
                yield index < elements.size() ? Optional.of(elements.get(index)) : Optional.empty();
            }
            case JsonNode.TextNode text -> Optional.empty();
            case JsonNode.NumberNode number -> Optional.empty();
            case JsonNode.FlagNode flag -> Optional.empty();
            case JsonNode.NullNode nothing -> Optional.empty();
        };
    }

    /// The member of an object at a place, if there is one.
    static Optional<JsonNode> member(JsonNode value, List<String> path) throws Unfitting {
        return path.isEmpty() || !(at(value, path.subList(0, path.size() - 1)) instanceof JsonNode.ObjectNode object)
                ? Optional.empty() : object.child(path.getLast());
    }

    /// The value with another one at a place; in a list, before what stood there.
    static JsonNode add(JsonNode value, List<String> path, JsonNode added) throws Unfitting {
        return path.isEmpty() ? added : changed(value, path, (holder, step) -> switch (holder) {
            case JsonNode.ObjectNode object -> withMember(object, step, Optional.of(added));
            case JsonNode.ArrayNode(Position position, List<JsonNode> elements) -> {
                var longer = new ArrayList<>(elements);
                longer.add(step.equals(BEHIND_THE_LAST) ? elements.size() : index(step, elements.size()), added);
                yield new JsonNode.ArrayNode(position, longer);
            }
            case JsonNode.TextNode text -> throw missing(path);
            case JsonNode.NumberNode number -> throw missing(path);
            case JsonNode.FlagNode flag -> throw missing(path);
            case JsonNode.NullNode nothing -> throw missing(path);
        });
    }

    /// The value without what stands at a place.
    static JsonNode remove(JsonNode value, List<String> path) throws Unfitting {
        at(value, path);
        return changed(value, path, (holder, step) -> {
            if (holder instanceof JsonNode.ArrayNode(Position position, List<JsonNode> elements)) {
                var shorter = new ArrayList<>(elements);
                shorter.remove(index(step, elements.size()));
                return new JsonNode.ArrayNode(position, shorter);
            }
            return withMember((JsonNode.ObjectNode) holder, step, Optional.empty());
        });
    }

    /// The value with another one instead of what stands at a place.
    static JsonNode replace(JsonNode value, List<String> path, JsonNode other) throws Unfitting {
        at(value, path);
        return path.isEmpty() ? other : changed(value, path, (holder, step) -> {
            if (holder instanceof JsonNode.ArrayNode(Position position, List<JsonNode> elements)) {
                var others = new ArrayList<>(elements);
                others.set(index(step, elements.size()), other);
                return new JsonNode.ArrayNode(position, others);
            }
            return withMember((JsonNode.ObjectNode) holder, step, Optional.of(other));
        });
    }

    private static JsonNode changed(JsonNode value, List<String> path, Change change) throws Unfitting {
        if (path.isEmpty()) {
            throw new Unfitting("a record cannot be removed by its patch");
        }
        String step = path.getFirst();
        if (path.size() == 1) {
            return change.of(value, step);
        }
        JsonNode inner = changed(below(value, step).orElseThrow(() -> missing(path)), path.subList(1, path.size()), change);
        return replace(value, List.of(step), inner);
    }

    private static JsonNode withMember(JsonNode.ObjectNode object, String name, Optional<JsonNode> value) {
        var members = new ArrayList<JsonNode.Member>();
        boolean known = object.child(name).isPresent();
        for (JsonNode.Member member : object.members()) {
            if (!member.name().equals(name)) {
                members.add(member);
            } else {
                value.ifPresent(other -> members.add(new JsonNode.Member(name, other.position(), other)));
            }
        }
        if (!known) {
            value.ifPresent(other -> members.add(new JsonNode.Member(name, other.position(), other)));
        }
        return new JsonNode.ObjectNode(object.position(), members);
    }

    /// The number of an element; one behind the last is a place where one can be added.
    private static int index(String step, int size) throws Unfitting {
        if (!step.matches("0|[1-9][0-9]{0,8}") || Integer.parseInt(step) > size) {
            throw new Unfitting("a list of " + size + " has no place " + step);
        }
        return Integer.parseInt(step);
    }

    private static Unfitting missing(List<String> path) {
        return new Unfitting("there is nothing at " + String.join("/", path));
    }
}
