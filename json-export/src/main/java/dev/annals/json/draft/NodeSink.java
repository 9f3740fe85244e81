package dev.annals.json.draft;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Type;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes nodes of values, which all stand where one text was typed.
final class NodeSink implements FieldSink {

    private final Position position;
    private final Deque<Consumer<JsonNode>> takers = new ArrayDeque<>();
    private Optional<JsonNode> last = Optional.empty();
    private String field = "";

    private NodeSink(Position position) {
        this.position = position;
        takers.push(node -> last = Optional.of(node));
    }

    /// The node of a value.
    static <V> JsonNode of(Type<V> type, V value, Position position) {
        var sink = new NodeSink(position);
        type.write(value, sink);
        return sink.last.orElseThrow();
    }

    static JsonNode.Member member(String name, String value, Position position) {
        return new JsonNode.Member(name, position, new JsonNode.TextNode(position, value));
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {
        object();
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        object().add(member(JsonKeys.KIND, chosen.name(), position));
    }

    private List<JsonNode.Member> object() {
        var members = new ArrayList<JsonNode.Member>();
        give(new JsonNode.ObjectNode(position, members));
        takers.push(node -> members.add(new JsonNode.Member(field, position, node)));
        return members;
    }

    @Override
    public void end() {
        takers.pop();
    }

    @Override
    public void field(Field<?, ?> next) {
        field = next.name();
    }

    @Override
    public void beginList(int size) {
        var elements = new ArrayList<JsonNode>();
        give(new JsonNode.ArrayNode(position, elements));
        takers.push(elements::add);
    }

    @Override
    public void element(int n) {}

    @Override
    public void endList() {
        takers.pop();
    }

    @Override
    public void absent() {}

    @Override
    public void text(String value) {
        give(new JsonNode.TextNode(position, value));
    }

    @Override
    public void count(long value) {
        give(new JsonNode.NumberNode(position, Long.toString(value)));
    }

    @Override
    public void decimal(BigDecimal value) {
        give(new JsonNode.NumberNode(position, value.toPlainString()));
    }

    @Override
    public void flag(boolean value) {
        give(new JsonNode.FlagNode(position, value));
    }

    private void give(JsonNode node) {
        takers.element().accept(node);
    }
}
