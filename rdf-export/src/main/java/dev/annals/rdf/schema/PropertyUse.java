package dev.annals.rdf.schema;

import dev.annals.core.graph.Alignment;
import dev.annals.core.graph.GraphNames;
import dev.annals.core.model.Catalogue;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Schema;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One property of the ontology: fields of the same name share it.
///
/// @param fields the fields, each with the kind of node that has it
record PropertyUse(Map<Field<?, ?>, Schema.Kind> fields) {

    /// All properties, by name, in the order of the schema.
    static Map<String, PropertyUse> all() {
        var uses = new LinkedHashMap<String, PropertyUse>();
        for (Schema.Kind kind : Catalogue.SCHEMA.kinds()) {
            for (Field<?, ?> field : kind.fields()) {
                uses.computeIfAbsent(field.name(), name -> new PropertyUse(new LinkedHashMap<>())).fields().put(field, kind);
            }
        }
        return uses;
    }

    /// The classes that have it.
    List<String> domain() {
        return fields.values().stream().map(kind -> Vocabulary.classOf(kind.entity())).distinct().toList();
    }

    /// The classes or datatypes of its values; empty when a value stands in a node of its own without a class, and for days, as the datatypes of
    /// OWL 2 (section 4) have no `xsd:date`: the shapes ask for that.
    Set<String> range() {
        Set<String> range = fields.keySet().stream().flatMap(field -> range(field).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        return range.contains(StandardTerms.DATE) ? Set.of() : range;
    }

    /// Whether its values are nodes.
    boolean isObject() {
        return fields.keySet().stream().allMatch(field -> isNode(field.type()));
    }

    /// Whether its values are literals.
    boolean isData() {
        return fields.keySet().stream().noneMatch(field -> isNode(field.type()));
    }

    /// Whether a node has one value at most.
    boolean isSingle() {
        return fields.keySet().stream().noneMatch(field -> field.type() instanceof Type.Many<?>);
    }

    /// Whether its values are nodes within the one that has it, and so no other one's.
    boolean isOwned() {
        return isObject() && fields.keySet().stream().allMatch(field -> isOwned(field.type()));
    }

    /// What it says: of which class, where that differs.
    String comment() {
        var classes = new LinkedHashMap<String, List<String>>();
        fields.forEach((field, kind) -> classes.computeIfAbsent(field.doc(), doc -> new ArrayList<>()).add(SchemaText.words(GraphNames.classOf(kind))));
        return classes.size() == 1
                ? classes.keySet().iterator().next()
                : classes.entrySet().stream().map(each -> each.getKey() + " (" + String.join(", ", each.getValue()) + ")").collect(Collectors.joining(" "));
    }

    /// The well-known properties that say the same on every node that has it.
    List<String> aligned() {
        List<Set<String>> each = new ArrayList<>();
        fields.keySet().forEach(field -> each.add(Alignment.endingWith(field).stream()
                .filter(rule -> rule.path().size() == 1 && rule.isUnconditional() && rule.form() == Alignment.Form.SAME)
                .map(Alignment.Rule::property)
                .filter(property -> !ForeignTerms.isAnnotation(property))
                .collect(Collectors.toCollection(LinkedHashSet::new))));
        return each.getFirst().stream().filter(property -> each.stream().allMatch(set -> set.contains(property))).toList();
    }

    private static boolean isOwned(Type<?> type) {
        return switch (type) {
            case Type.Literal<?> literal -> true; // in a list, a literal has a node of its own
            case Type.Identifier identifier -> false;
            case Type.Reference reference -> false;
            case Type.Coded<?> coded -> false;
            case Type.Nested<?> nested -> true;
            case Type.Choice<?> choice -> true;
            case Type.Maybe<?> maybe -> isOwned(maybe.of());
            case Type.Many<?> many -> isOwned(many.of());
        };
    }

    private static boolean isNode(Type<?> type) {
        return switch (type) {
            case Type.Literal<?> literal -> false;
            case Type.Identifier identifier -> false;
            case Type.Reference reference -> true;
            case Type.Coded<?> coded -> true;
            case Type.Nested<?> nested -> true;
            case Type.Choice<?> choice -> true;
            case Type.Maybe<?> maybe -> isNode(maybe.of());
            case Type.Many<?> many -> true;
        };
    }

    private static Optional<String> range(Field<?, ?> field) {
        return range(field.type()).map(range -> range.equals(StandardTerms.STRING) ? Vocabulary.datatypeOfText(field) : range);
    }

    private static Optional<String> range(Type<?> type) {
        return switch (type) {
            case Type.Text text -> Optional.of(StandardTerms.STRING);
            case Type.Count count -> Optional.of(StandardTerms.INTEGER);
            case Type.Decimal decimal -> Optional.of(StandardTerms.DECIMAL);
            case Type.Flag flag -> Optional.of(StandardTerms.BOOLEAN);
            case Type.Day day -> Optional.of(StandardTerms.DATE);
            case Type.Identifier identifier -> Optional.of(StandardTerms.STRING);
            case Type.Reference reference -> Optional.of(Vocabulary.classOf(Catalogue.SCHEMA.target(reference)));
            case Type.Coded<?> coded -> Optional.of(StandardTerms.SKOS + "Concept");
            case Type.Nested<?> nested -> Optional.of(Vocabulary.classOf(nested.entity()));
            case Type.Choice<?> choice -> Optional.of(Vocabulary.classOf(choice));
            case Type.Maybe<?> maybe -> range(maybe.of());
            case Type.Many<?> many -> isNode(many.of()) ? range(many.of()) : Optional.empty();
        };
    }
}
