package dev.annals.json.draft;

import dev.annals.core.entry.CalledFields;
import dev.annals.core.entry.IdOfTitle;
import dev.annals.core.entry.NameIndex;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.Name;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The records of a draft, by the ids that they have or get, and by their names.
final class DraftNames {

    private static final String OTHER_NAMES = "otherNames";

    private final NameIndex index = new NameIndex();
    private final Map<String, Map<Position, String>> made = new HashMap<>();
    private final Set<List<String>> wrong = new HashSet<>();

    /// Takes the ids that are written, and then makes the others, as the same title has to have the same id whatever comes before it.
    void see(Entity<?> entity, List<JsonNode> records) {
        records.stream().filter(record -> !id(record).isEmpty()).forEach(record -> add(entity, record, id(record)));
        for (JsonNode record : records) {
            String id = id(record).isEmpty() ? IdOfTitle.of(title(entity, record)) : "";
            if (!id.isEmpty() && !index.hasId(entity.name(), id)) {
                made.computeIfAbsent(entity.name(), none -> new HashMap<>()).put(record.position(), id);
                add(entity, record, id);
            }
        }
    }

    private void add(Entity<?> entity, JsonNode record, String id) {
        index.add(entity.name(), id);
        names(entity, record).forEach(name -> index.addName(entity.name(), id, name));
    }

    private static String id(JsonNode record) {
        return text(record, JsonKeys.ID);
    }

    private static String text(JsonNode node, String key) {
        return node.child(key).filter(JsonNode.TextNode.class::isInstance).map(JsonNode::value).orElse("");
    }

    private static String title(Entity<?> entity, JsonNode record) {
        return CalledFields.of(entity).stream().map(field -> text(record, field.name())).filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    private static List<String> names(Entity<?> entity, JsonNode record) {
        var names = new ArrayList<>(CalledFields.of(entity).stream().map(field -> text(record, field.name())).toList());
        record.child(OTHER_NAMES).filter(JsonNode.ArrayNode.class::isInstance)
                .ifPresent(others -> ((JsonNode.ArrayNode) others).elements().forEach(other -> names.add(text(other, Name.TEXT.name()))));
        return names.stream().filter(name -> !name.isEmpty()).toList();
    }

    /// The id that a record without one gets; throws [Malformed] where it gets none.
    String idOf(Entity<?> entity, JsonNode record) {
        String id = made.getOrDefault(entity.name(), Map.of()).get(record.position());
        if (id != null) {
            return id;
        }
        String title = title(entity, record);
        String stem = IdOfTitle.of(title);
        throw new Malformed(new Problem(JsonKeys.ID, "", stem.isEmpty()
                ? "is missing, and no " + called(entity.name()) + " is there to make one of; write one, such as " + entity.name() + "-1"
                : "is missing, and the one made of '" + title + "' is that of another record; write an id, such as " + stem + "-2", record.position()));
    }

    /// Remembers a record that was not understood: what names it waits for it.
    void addWrong(String type, String id) {
        wrong.add(List.of(type, id));
    }

    /// The id of the record of a type that a text names; throws [Malformed] where it names none, or several.
    String find(String type, String name, Position position) {
        return switch (index.find(type, name)) {
            case NameIndex.Meaning.One(String id) when wrong.contains(List.of(type, id)) ->
                throw refused(name, "names a record of the type " + type + " that is wrong itself; mend that one first", position);
            case NameIndex.Meaning.One(String id) -> id;
            case NameIndex.Meaning.Several(List<String> ids) ->
                throw refused(name, "is the name of " + ids.size() + " records of the type " + type + "; write the id of one, such as " + ids.getFirst(), position);
            case NameIndex.Meaning.None(String question) -> throw new Malformed(new Problem(
                    Problem.UNKNOWN_NAME, "", name, "is neither the id nor the " + called(type) + " of a record of the type " + type + ". " + question
                    + "Add a record for it, or write one that is there" + (question.isEmpty() ? ", such as " + index.example(type, type + "-1") : ""), position));
        };
    }

    private static Malformed refused(String value, String message, Position position) {
        return new Malformed(new Problem("", value, message, position));
    }

    private static String called(String type) {
        return Catalogue.named(type).map(entity -> CalledFields.of(entity).getFirst().name()).orElse("name");
    }
}
