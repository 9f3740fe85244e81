package dev.annals.json.draft;

import dev.annals.core.entry.AmountEntry;
import dev.annals.core.entry.CalledFields;
import dev.annals.core.entry.DateEntry;
import dev.annals.core.entry.IdOfTitle;
import dev.annals.core.entry.NameIndex;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.When;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import dev.annals.json.record.JsonSource;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Canonical records as somebody would type them: whatever has a short form gets it.
final class ShortForms {

    private final NameIndex index = new NameIndex();
    private final Map<List<String>, Long> made;
    private final List<JsonNode> records;

    ShortForms(List<JsonNode> records) {
        this.records = records;
        this.made = records.stream().collect(Collectors.groupingBy(record -> List.of(text(record, JsonKeys.TYPE), IdOfTitle.of(title(record))), HashMap::new, Collectors.counting()));
        records.forEach(record -> {
            index.add(text(record, JsonKeys.TYPE), text(record, JsonKeys.ID));
            CalledFields.of(entity(record)).stream().map(field -> text(record, field.name())).filter(name -> !name.isEmpty())
                    .forEach(name -> index.addName(text(record, JsonKeys.TYPE), text(record, JsonKeys.ID), name));
            record.child("otherNames").ifPresent(others -> ((JsonNode.ArrayNode) others).elements()
                    .forEach(other -> index.addName(text(record, JsonKeys.TYPE), text(record, JsonKeys.ID), text(other, "text"))));
        });
    }

    List<JsonNode> all() {
        return records.stream().map(record -> shortened(entity(record), (JsonNode.ObjectNode) record, true)).toList();
    }

    private static String text(JsonNode node, String key) {
        return node.child(key).map(JsonNode::value).orElse("");
    }

    private static Entity<?> entity(JsonNode record) {
        return Catalogue.named(text(record, JsonKeys.TYPE)).orElseThrow();
    }

    private static String title(JsonNode record) {
        return CalledFields.of(entity(record)).stream().map(field -> text(record, field.name())).filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    private boolean isMadeOfTitle(JsonNode record) {
        List<String> key = List.of(text(record, JsonKeys.TYPE), IdOfTitle.of(title(record)));
        return key.getLast().equals(text(record, JsonKeys.ID)) && made.getOrDefault(key, 0L) == 1;
    }

    private JsonNode shortened(Entity<?> entity, JsonNode.ObjectNode object, boolean record) {
        var members = new ArrayList<JsonNode.Member>();
        for (JsonNode.Member member : object.members()) {
            Optional<Field<?, ?>> field = entity.fields().stream().<Field<?, ?>>map(each -> each).filter(each -> each.name().equals(member.name())).findFirst();
            boolean left = record && member.name().equals(JsonKeys.ID) && isMadeOfTitle(object);
            boolean usual = field.flatMap(Field::whenEmpty).filter(term -> term.code().equals(member.value().value())).isPresent();
            if (!left && !usual) {
                members.add(new JsonNode.Member(member.name(), member.position(), field.map(each -> shortened(each.type(), member.value())).orElse(member.value())));
            }
        }
        return new JsonNode.ObjectNode(object.position(), members);
    }

    private JsonNode shortened(Type<?> type, JsonNode node) {
        return switch (type) {
            case Type.Maybe<?> maybe -> shortened(maybe.of(), node);
            case Type.Many<?> many -> new JsonNode.ArrayNode(node.position(), ((JsonNode.ArrayNode) node).elements().stream().map(each -> shortened(many.of(), each)).toList());
            case Type.Nested<?> nested when nested.entity().type() == When.class -> typed(DateEntry.write(When.ENTITY.read(source(node, Optional.empty()))), node);
            case Type.Nested<?> nested -> shortened(nested.entity(), (JsonNode.ObjectNode) node, false);
            case Type.Choice<?> choice when choice.equals(Amount.TYPE) -> typed(AmountEntry.write(Amount.TYPE.read(source(node, Optional.of(JsonKeys.KIND)))), node);
            case Type.Choice<?> choice -> chosen(choice, (JsonNode.ObjectNode) node);
            case Type.Coded<?> coded -> typed(node.value().replace('-', ' '), node);
            case Type.Reference reference when reference.scope() == Type.Scope.CORPUS -> typed(name(reference.target(), node.value()), node);
            case Type.Reference reference -> node;
            case Type.Literal<?> literal -> node;
            case Type.Identifier identifier -> node;
        };
    }

    private JsonNode chosen(Type.Choice<?> choice, JsonNode.ObjectNode node) {
        Entity<?> entity = choice.cases().stream().filter(each -> each.name().equals(text(node, JsonKeys.KIND))).findFirst().orElseThrow();
        var shortened = (JsonNode.ObjectNode) shortened(entity, node, false);
        if (entity.name().equals("resolved") && shortened.members().size() == 2) {
            return shortened.child("refersTo").orElseThrow();
        }
        return shortened.members().size() == 1 && !entity.name().equals("unresolved") ? typed(entity.name(), node) : shortened;
    }

    /// Some name of a record that means no other, or else its id.
    private String name(String type, String id) {
        return records.stream().filter(record -> text(record, JsonKeys.TYPE).equals(type) && text(record, JsonKeys.ID).equals(id)).map(ShortForms::title)
                .filter(title -> index.find(type, title).equals(new NameIndex.Meaning.One(id))).findFirst().orElse(id);
    }

    private static JsonSource source(JsonNode node, Optional<String> tag) {
        return new JsonSource(Optional.of(node), node.position(), tag);
    }

    private static JsonNode typed(String text, JsonNode node) {
        return new JsonNode.TextNode(node.position(), text);
    }
}
