package dev.annals.json;

import dev.annals.core.model.Catalogue;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import dev.annals.json.draft.Draft;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.ObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// The JSON Schema (draft 2020-12) of a record, and of a document that is an array of records.
///
/// What it refuses, the importers refuse too; they refuse more, such as keys given twice, days that do not fit their precision, or
/// references that lead nowhere, which no schema can tell. That of drafts takes the short forms too, of which it cannot tell what nobody understands.
public final class JsonSchema {

    /// The address by which the schema is known.
    public static final String ID = "https://annals.dev/schema/corpus.schema.json";

    /// The address by which the schema of drafts is known.
    public static final String DRAFT_ID = "https://annals.dev/schema/draft.schema.json";

    /// In which form values stand.
    private enum Form { CANONICAL, DRAFT }

    private final Map<String, ObjectBuilder> definitions = new LinkedHashMap<>();
    private final Form form;

    private JsonSchema(Form form) {
        this.form = form;
    }

    /// The schema of the records of a corpus, indented.
    public static String text() {
        return JsonText.indented(new JsonSchema(Form.CANONICAL).schema(ID, "Annals corpus", "A record of a corpus as a line of NDJSON, or a JSON document with the records of a corpus.").node());
    }

    /// The schema of records in short forms, indented.
    public static String draft() {
        return JsonText.indented(new JsonSchema(Form.DRAFT).schema(
                DRAFT_ID, "Annals draft", "A record in short forms as a line of NDJSON, or a JSON document with such records; the first object says that it is a draft.").node());
    }

    private ObjectBuilder schema(String address, String title, String doc) {
        var records = new ArrayList<ObjectBuilder>();
        for (Entity<?> entity : Catalogue.ENTITIES) {
            define(entity.name(), () -> object(entity, new ObjectBuilder().put(JsonKeys.TYPE, constant(entity.name()))));
            records.add(reference(entity.name()));
        }
        if (form == Form.DRAFT) {
            define(Draft.MARK, JsonSchema::mark);
            records.add(reference(Draft.MARK));
            define(Draft.EXAMPLE, JsonSchema::example);
            records.add(reference(Draft.EXAMPLE));
        }
        var all = new ObjectBuilder()
                .put("record", described("Record", "One record of a corpus, told apart by its type: a line of NDJSON.")
                        .put("oneOf", records))
                .put("document", described("Document", "The records of a corpus.").put("type", "array").put("items", reference("record")));
        definitions.forEach(all::put);
        return new ObjectBuilder()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", address)
                .putAll(described(title, doc))
                .put("oneOf", List.of(reference("record"), reference("document")))
                .put("$defs", all);
    }

    private static ObjectBuilder mark() {
        return described("Draft", "What stands first in a draft.")
                .put("type", "object")
                .put("properties", new ObjectBuilder().put(JsonKeys.TYPE, constant(Draft.MARK)))
                .putTexts("required", List.of(JsonKeys.TYPE))
                .put("additionalProperties", false);
    }

    private static ObjectBuilder example() {
        return described("Example", "Shows how records are written, and is not read.")
                .put("type", "object")
                .put("properties", new ObjectBuilder()
                        .put(JsonKeys.TYPE, constant(Draft.EXAMPLE))
                        .put("about", new ObjectBuilder().put("type", "string"))
                        .put("records", reference("document")))
                .putTexts("required", List.of(JsonKeys.TYPE))
                .put("additionalProperties", false);
    }

    /// Adds a definition once; its place is taken before it is made, so that what it needs follows it.
    private void define(String name, Supplier<ObjectBuilder> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, new ObjectBuilder());
            definitions.put(name, definition.get());
        }
    }

    private ObjectBuilder object(Entity<?> entity, ObjectBuilder head) {
        ObjectBuilder properties = new ObjectBuilder().putAll(head);
        var required = new ArrayList<>(head.names());
        if (form == Form.DRAFT) {
            required.remove(JsonKeys.KIND);
            Draft.beside(entity).forEach((name, doc) -> properties.put(name, described(title(name), doc).putAll(text(ValuePattern.TEXT))));
        }
        for (Field<?, ?> field : entity.fields()) {
            properties.put(field.name(), described(title(field.name()), field.doc())
                    .putAll(type(field.type()))
                    .putAll(SchemaLimits.of(field)));
            if (isRequired(entity, field)) {
                required.add(field.name());
            }
        }
        return described(title(entity.name()), entity.doc())
                .put("type", "object")
                .put("properties", properties)
                .putTexts("required", required)
                .put("additionalProperties", false);
    }

    private boolean isRequired(Entity<?> entity, Field<?, ?> field) {
        return switch (form) {
            case CANONICAL -> !field.type().optional();
            case DRAFT -> !field.type().optional() && field.whenEmpty().isEmpty() && !(Catalogue.ENTITIES.contains(entity) && field.type() instanceof Type.Identifier);
        };
    }

    private ObjectBuilder type(Type<?> type) {
        return switch (form) {
            case CANONICAL -> canonical(type);
            case DRAFT -> switch (Draft.shortForm(type)) {
                case TEXT -> either(text(ValuePattern.TEXT), canonical(type));
                case TEXT_OR_NUMBER -> either(text(ValuePattern.TEXT), new ObjectBuilder().put("type", "number"), canonical(type));
                case NAME -> text(ValuePattern.TEXT).putAll(new ObjectBuilder().put("$comment", "id or name of: " + ((Type.Reference) type).target()));
                case NONE -> canonical(type);
            };
        };
    }

    private static ObjectBuilder either(ObjectBuilder... forms) {
        return new ObjectBuilder().put("anyOf", List.of(forms));
    }

    private ObjectBuilder canonical(Type<?> type) {
        return switch (type) {
            case Type.Text text -> text(ValuePattern.TEXT);
            case Type.Count count -> number("integer", ValuePattern.COUNT).put("minimum", 0).put("maximum", Long.MAX_VALUE);
            case Type.Decimal decimal -> number("number", ValuePattern.DECIMAL);
            case Type.Flag flag -> new ObjectBuilder().put("type", "boolean");
            case Type.Day day -> new ObjectBuilder().put("type", "string").put("format", "date").put("pattern", ValuePattern.DAY);
            case Type.Identifier identifier -> text(ValuePattern.IDENTIFIER);
            case Type.Reference to -> text(ValuePattern.IDENTIFIER).put("$comment", "id of: " + to.target());
            case Type.Coded<?> coded -> coded(coded.list());
            case Type.Nested<?> nested -> nested(nested.entity());
            case Type.Choice<?> choice -> choice(choice);
            case Type.Maybe<?> maybe -> type(maybe.of());
            case Type.Many<?> many -> new ObjectBuilder().put("type", "array").put("items", type(many.of()));
        };
    }

    private static ObjectBuilder text(String pattern) {
        return new ObjectBuilder().put("type", "string").put("pattern", pattern);
    }

    /// Numbers that not every reader of JSON takes exactly are written as text.
    private static ObjectBuilder number(String type, String pattern) {
        return new ObjectBuilder().putTexts("type", List.of(type, "string")).put("pattern", pattern);
    }

    private ObjectBuilder coded(CodeList<?> list) {
        define("codes." + list.name(), () -> described(title(list.name()), list.doc())
                .put("type", "string")
                .put("oneOf", list.terms().stream().map(JsonSchema::term).toList()));
        return reference("codes." + list.name());
    }

    private static ObjectBuilder term(Term term) {
        return constant(term.code()).put("description", term.doc());
    }

    private ObjectBuilder nested(Entity<?> entity) {
        define(entity.name(), () -> object(entity, new ObjectBuilder()));
        return reference(entity.name());
    }

    private ObjectBuilder choice(Type.Choice<?> choice) {
        define(choice.name(), () -> {
            var cases = new ArrayList<ObjectBuilder>();
            for (Entity<?> entity : choice.cases()) {
                String name = choice.name() + "." + entity.name();
                define(name, () -> object(entity, new ObjectBuilder().put(JsonKeys.KIND, constant(entity.name()))));
                cases.add(reference(name));
            }
            return described(title(choice.name()), choice.doc()).put(form == Form.CANONICAL ? "oneOf" : "anyOf", cases);
        });
        return reference(choice.name());
    }

    private static ObjectBuilder constant(String value) {
        return new ObjectBuilder().put("const", value);
    }

    private static ObjectBuilder reference(String name) {
        return new ObjectBuilder().put("$ref", "#/$defs/" + name);
    }

    private static ObjectBuilder described(String title, String doc) {
        return new ObjectBuilder().put("title", title).put("description", doc);
    }

    /// A name as a heading: `Other names` for `otherNames`, `Code scheme` for `code-scheme`.
    private static String title(String name) {
        String words = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
