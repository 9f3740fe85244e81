package dev.annals.rdf.schema;

import dev.annals.core.model.Catalogue;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Schema;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the graph of a corpus has to look like, as SHACL in Turtle, made from the tables of the schema.
public final class Shapes {

    private static final String PROPERTY = StandardTerms.SH + "property";

    private final SchemaText text = new SchemaText("The shapes of Annals. Generated: change the tables of the schema instead.");

    private Shapes() {}

    /// The shapes as they stand in `schema/shapes.ttl`.
    public static String turtle() {
        var shapes = new Shapes();
        shapes.element();
        Catalogue.SCHEMA.kinds().forEach(shapes::describe);
        PropertyUse.all().forEach(shapes::describe);
        return shapes.text.toString();
    }

    /// What each element of a list has.
    private void element() {
        text.subject(Vocabulary.SHAPES + "Element", StandardTerms.SH + "NodeShape")
                .add(PROPERTY, List.of(propertyShape(
                        "annals:position", "sh:datatype xsd:integer ; sh:minInclusive 1 ; sh:minCount 1 ; sh:maxCount 1",
                        "An element of a list has exactly one position, a whole number from 1.")))
                .end();
    }

    private void describe(Schema.Kind kind) {
        Entity<?> entity = kind.entity();
        String type = Vocabulary.classOf(entity);
        var properties = new ArrayList<String>();
        kind.fields().forEach(field -> properties.add(shape(entity, field)));
        text.subject(Vocabulary.SHAPES + type.substring(Vocabulary.NAMESPACE.length()), StandardTerms.SH + "NodeShape")
                .addIris(StandardTerms.SH + "targetClass", List.of(type))
                .add(StandardTerms.SH + "nodeKind", List.of("sh:IRI"));
        properties.forEach(property -> text.add(PROPERTY, List.of(property)));
        text.end();
    }

    /// Where a property of ours may stand. `sh:closed` would refuse the properties of all other vocabularies too.
    private void describe(String name, PropertyUse use) {
        List<String> classes = use.domain();
        text.subject(Vocabulary.SHAPES + "with-" + name, StandardTerms.SH + "NodeShape")
                .addIris(StandardTerms.SH + "targetSubjectsOf", List.of(Vocabulary.NAMESPACE + name));
        if (classes.size() == 1) {
            text.addIris(StandardTerms.SH + "class", classes);
        } else {
            text.add(StandardTerms.SH + "or", List.of(classes.stream()
                    .map(type -> "[ sh:class " + text.term(type) + " ]").collect(Collectors.joining(" ", "( ", " )"))));
        }
        text.addText(StandardTerms.SH + "message", "A node with " + name + " is of a class that has this property.").end();
    }

    private String shape(Entity<?> entity, Field<?, ?> field) {
        var constraints = new ArrayList<>(List.of(constraint(field.type())
                .replace("xsd:string", text.term(Vocabulary.datatypeOfText(field)))));
        constraints.addAll(ShapeLimits.of(field));
        if (!field.type().optional()) {
            constraints.add("sh:minCount 1");
        }
        if (!(field.type() instanceof Type.Many<?>)) {
            constraints.add("sh:maxCount 1");
        }
        String message = "The " + field.name() + " of a node of kind " + entity.name() + " is " + words(field.type()) + ": " + field.doc();
        return propertyShape(text.term(Vocabulary.property(field)), String.join(" ; ", constraints), message);
    }

    private static String propertyShape(String path, String constraints, String message) {
        return "[ sh:path " + path + " ; " + constraints + " ;\n        sh:message " + SchemaText.english(message) + " ]";
    }

    private String constraint(Type<?> type) {
        return switch (type) {
            case Type.Text t -> "sh:datatype xsd:string ; " + ShapeLimits.TEXT;
            case Type.Count t -> "sh:datatype xsd:integer ; sh:minInclusive 0 ; sh:maxInclusive " + Long.MAX_VALUE;
            case Type.Decimal t -> "sh:or ( [ sh:datatype xsd:decimal ] [ sh:datatype xsd:integer ] )";
            case Type.Flag t -> "sh:datatype xsd:boolean";
            case Type.Day t -> "sh:datatype xsd:date ; " + ShapeLimits.DAY;
            case Type.Identifier t -> "sh:datatype xsd:string ; " + ShapeLimits.IDENTIFIER;
            case Type.Reference t -> "sh:nodeKind sh:IRI ; sh:class " + text.term(Vocabulary.classOf(Catalogue.SCHEMA.target(t)));
            case Type.Coded<?> coded -> "sh:in " + text.list(codes(coded.list()));
            case Type.Nested<?> nested -> "sh:class " + text.term(Vocabulary.classOf(nested.entity()));
            case Type.Choice<?> choice -> "sh:or ( " + choice.cases().stream()
                    .map(chosen -> "[ sh:class " + text.term(Vocabulary.classOf(chosen)) + " ]").collect(Collectors.joining(" ")) + " )";
            case Type.Maybe<?> maybe -> constraint(maybe.of());
            case Type.Many<?> many -> "sh:node shape:Element ; " + element(many.of());
        };
    }

    /// Records stand in lists as they are, other values in a node of their own.
    private String element(Type<?> type) {
        return switch (type) {
            case Type.Nested<?> nested -> constraint(nested);
            case Type.Choice<?> choice -> constraint(choice);
            case Type.Literal<?> literal -> value(literal);
            case Type.Identifier t -> value(t);
            case Type.Reference t -> value(t);
            case Type.Coded<?> coded -> value(coded);
            case Type.Maybe<?> maybe -> element(maybe.of());
            case Type.Many<?> many -> element(many.of());
        };
    }

    private String value(Type<?> type) {
        return "sh:node [ sh:property [ sh:path rdf:value ; sh:minCount 1 ; sh:maxCount 1 ; " + constraint(type) + " ] ]";
    }

    private static List<String> codes(CodeList<?> list) {
        return list.terms().stream().map(Vocabulary::code).toList();
    }

    private static String words(Type<?> type) {
        return switch (type) {
            case Type.Text t -> "one text";
            case Type.Count t -> "one whole number from 0";
            case Type.Decimal t -> "one decimal number";
            case Type.Flag t -> "true or false";
            case Type.Day t -> "one day";
            case Type.Identifier t -> "its id";
            case Type.Reference reference -> "one " + reference.target() + " of this corpus";
            case Type.Coded<?> coded -> "one code of " + coded.list().name();
            case Type.Nested<?> nested -> "one node of kind " + nested.entity().name();
            case Type.Choice<?> choice -> "one node of a kind of " + choice.name();
            case Type.Maybe<?> maybe -> words(maybe.of()) + " at most";
            case Type.Many<?> many -> "any number of elements, each with its position and each " + words(many.of());
        };
    }
}
