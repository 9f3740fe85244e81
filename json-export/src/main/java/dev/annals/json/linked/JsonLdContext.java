package dev.annals.json.linked;

import dev.annals.core.graph.Alignment;
import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.graph.DatasetTerms;
import dev.annals.core.graph.GraphNames;
import dev.annals.core.graph.Namespaces;
import dev.annals.core.model.When;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Type;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.ObjectBuilder;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The JSON-LD 1.1 context under which the records of a corpus are the same graph as in Turtle.
///
/// Each class has a context of its own (a type-scoped one), so that one key can be a code in one class and a number in another.
public final class JsonLdContext {

    /// The address by which the context is known.
    public static final String IRI = "https://annals.dev/schema/context.jsonld";

    private static final Set<Alignment.Form> LINKS = EnumSet.of(Alignment.Form.ADDRESS, Alignment.Form.IDENTITY);
    private static final String VOCABULARY = "@vocab";

    /// In full, because a field has the name of the prefix.
    private static final String EDTF = Namespaces.EDTF + "EDTF";

    private final ObjectBuilder terms = new ObjectBuilder();

    private JsonLdContext() {
        terms.put("@version", new BigDecimal("1.1"));
        Namespaces.PREFIXES.forEach((iri, prefix) -> terms.put(prefix, iri));
        terms.put(JsonLdKeys.POSITION, typed(term(JsonLdKeys.POSITION), "xsd:integer"));
        JsonLdClass.all().forEach(type -> terms.put(type.name(), term(type.name()).put(JsonLdKeys.CONTEXT, keys(type))));
    }

    /// The context as a file that can be linked, indented.
    public static String text() {
        return JsonText.indented(new ObjectBuilder().put(JsonLdKeys.CONTEXT, node()).node());
    }

    /// What stands under `@context`.
    static JsonNode node() {
        return new JsonLdContext().terms.node();
    }

    private ObjectBuilder keys(JsonLdClass type) {
        var keys = new ObjectBuilder();
        type.tag().ifPresent(tag -> keys.put(tag, new JsonNode.NullNode(Position.UNKNOWN)));
        List<String> names = type.fields().map(Field::name).toList();
        type.fields().forEach(field -> keys.put(field.name(), property(field, names)));
        for (Alignment.Rule rule : RepeatedTerms.rules(type.entity())) {
            String key = RepeatedTerms.of(rule).key();
            if (!keys.names().contains(key)) {
                keys.put(key, repeated(rule, names));
            }
        }
        if (DatasetTerms.describe(type.entity())) {
            List.of(RepeatedTerms.VOCABULARY, RepeatedTerms.LICENCE).forEach(term -> keys.put(term.key(), typed(new ObjectBuilder(), JsonLdKeys.ID)));
        }
        if (ComputedTerms.hasPosition(type.entity())) {
            keys.put(RepeatedTerms.POSITION.key(), typed(new ObjectBuilder(), "geo:wktLiteral"));
        }
        type.fields().filter(ComputedTerms::isKind).forEach(field ->
                keys.put(RepeatedTerms.KIND.key(), cases((Type.Choice<?>) field.type(), names)));
        return keys;
    }

    private ObjectBuilder property(Field<?, ?> field, List<String> names) {
        ObjectBuilder term = term(field.name());
        if (!(field.type() instanceof Type.Many<?> many)) {
            return value(term, field, field.type(), names);
        }
        term.put("@container", "@set");
        ObjectBuilder element = value(new ObjectBuilder().put(JsonLdKeys.ID, "rdf:value"), field, many.of(), names);
        return isNode(many.of()) ? term : term.put(JsonLdKeys.CONTEXT, new ObjectBuilder().put(JsonLdKeys.VALUE, element));
    }

    private static boolean isNode(Type<?> type) {
        return type instanceof Type.Nested<?> || type instanceof Type.Choice<?>;
    }

    /// A well-known term has the values of the field that it repeats, or the nodes themselves.
    private ObjectBuilder repeated(Alignment.Rule rule, List<String> names) {
        Field<?, ?> last = rule.path().getLast();
        Type<?> type = last.type() instanceof Type.Many<?> many ? many.of() : last.type();
        return LINKS.contains(rule.form()) || isNode(type instanceof Type.Maybe<?> maybe ? maybe.of() : type)
                ? typed(new ObjectBuilder(), JsonLdKeys.ID)
                : value(new ObjectBuilder(), last, type, names);
    }

    private ObjectBuilder value(ObjectBuilder term, Field<?, ?> field, Type<?> type, List<String> names) {
        return switch (type) {
            case Type.Text text -> isEdtf(field) ? typed(term, EDTF) : term;
            case Type.Identifier identifier -> term;
            case Type.Count count -> typed(term, "xsd:integer");
            case Type.Decimal decimal -> typed(term, "xsd:decimal");
            case Type.Flag flag -> typed(term, "xsd:boolean");
            case Type.Day day -> typed(term, "xsd:date");
            case Type.Reference reference -> typed(term, JsonLdKeys.ID);
            case Type.Coded<?> coded -> codes(term, GraphNames.codesOf(coded.list()), coded.list().codes(), names);
            case Type.Nested<?> nested -> term;
            case Type.Choice<?> choice -> term;
            case Type.Maybe<?> maybe -> value(term, field, maybe.of(), names);
            case Type.Many<?> many -> value(term, field, many.of(), names);
        };
    }

    @SuppressWarnings("ReferenceEquality") // fields are constants
    private static boolean isEdtf(Field<?, ?> field) {
        return field == When.EDTF;
    }

    private ObjectBuilder cases(Type.Choice<?> choice, List<String> names) {
        return codes(new ObjectBuilder(), GraphNames.codesOf(choice), choice.cases().stream().map(Entity::name).toList(), names);
    }

    /// Codes stand under the address of their list; one that is also a key or a prefix would be taken for that, so it is given in full.
    private ObjectBuilder codes(ObjectBuilder term, String address, List<String> codes, List<String> names) {
        var context = new ObjectBuilder().put(VOCABULARY, address);
        codes.stream()
                .filter(code -> names.contains(code) || terms.names().contains(code))
                .forEach(code -> context.put(code, address + code));
        return typed(term, VOCABULARY).put(JsonLdKeys.CONTEXT, context);
    }

    private static ObjectBuilder term(String name) {
        return new ObjectBuilder().put(JsonLdKeys.ID, "annals:" + name);
    }

    private static ObjectBuilder typed(ObjectBuilder term, String type) {
        return term.put(JsonLdKeys.TYPE, type);
    }
}
