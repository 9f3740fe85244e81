package dev.annals.json.linked;

import dev.annals.core.graph.PercentCode;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.Type;
import dev.annals.json.record.JsonSource;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Serves the values of a node of JSON-LD; what only the graph needs is passed over here.
///
/// @param json the value
/// @param base under which IRI records have theirs
/// @param record the path of the record under the base
/// @param type what the value is when it is there
/// @param wrapped whether the value is within a node that is there only to have a position
record JsonLdSource(JsonSource json, JsonLdBase base, String record, Type<?> type, boolean wrapped) implements FieldSource {

    private static final List<String> WRAPPING = List.of(JsonLdKeys.ID, JsonLdKeys.POSITION, JsonLdKeys.VALUE);

    /// The type of the record itself does not matter: nobody asks it for elements.
    static JsonLdSource ofRecord(JsonNode node, JsonLdBase base) {
        String path = node.child(JsonKeys.TYPE).map(JsonNode::value).orElse("") + "/"
                + PercentCode.encode(node.child(JsonKeys.ID).map(JsonNode::value).orElse(""));
        return new JsonLdSource(JsonSource.ofRecord(node), base, path, new Type.Text(), false);
    }

    @Override
    public Position position() {
        return json.position();
    }

    @Override
    public boolean absent() {
        return json.absent();
    }

    @Override
    public String text() {
        return value().text();
    }

    @Override
    public long count() {
        return value().count();
    }

    @Override
    public BigDecimal decimal() {
        return value().decimal();
    }

    @Override
    public boolean flag() {
        return value().flag();
    }

    @Override
    public String reference(Type.Reference to) {
        String folder = switch (to.scope()) {
            case CORPUS -> to.target() + "/";
            case RECORD -> record + "/" + to.target() + "/";
        };
        String text = text();
        return base.path(text)
                .filter(path -> path.startsWith(folder))
                .flatMap(path -> PercentCode.decode(path.substring(folder.length())))
                .filter(id -> base.reference(folder + PercentCode.encode(id)).equals(text))
                .orElseThrow(() -> malformed(text, "is not of the form " + base.reference(folder + "ID") + ", with a percent-encoded id"));
    }

    @Override
    public String kind(Type.Choice<?> choice) {
        return json.kind(choice);
    }

    @Override
    public JsonLdSource at(Field<?, ?> field) {
        return new JsonLdSource(json.at(field), base, record, field.type(), false);
    }

    @Override
    public List<JsonLdSource> elements() {
        Type<?> of = type instanceof Type.Many<?> many ? many.of() : type;
        boolean node = of instanceof Type.Nested<?> || of instanceof Type.Choice<?>;
        return json.elements().stream().map(element -> new JsonLdSource(element, base, record, of, !node)).toList();
    }

    private JsonSource value() {
        if (!wrapped) {
            return json;
        }
        Malformed.throwIfAny(json.unknown(WRAPPING::contains, "an element of a list of values"));
        Optional<JsonSource> value = json.child(JsonLdKeys.VALUE);
        return value.orElseThrow(() -> new Malformed(new Problem(JsonLdKeys.VALUE, "", "is missing", json.position())));
    }

    @Override
    public List<Problem> unknown(Entity<?> entity) {
        return json.unknown(name -> json.knows(entity, name) || hasBeside(entity, name), entity.name());
    }

    /// Whether an object of an entity has a key beside those of its fields.
    private static boolean hasBeside(Entity<?> entity, String key) {
        return switch (key) {
            case JsonLdKeys.ID, JsonLdKeys.TYPE, JsonLdKeys.POSITION -> true;
            default -> entity.derived().stream().anyMatch(field -> field.name().equals(key)) || RepeatedTerms.areOf(entity, key);
        };
    }
}
