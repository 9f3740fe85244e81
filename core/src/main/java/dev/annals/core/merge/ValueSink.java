package dev.annals.core.merge;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.merge.Value.Form;
import dev.annals.core.merge.Value.Rank;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Turns a record into a value.
public final class ValueSink implements FieldSink {

    private final Deque<Consumer<Value>> takers = new ArrayDeque<>();
    private Value last = new Value.Absent();
    private String field = "";

    private ValueSink() {
        takers.push(value -> last = value);
    }

    /// What a record says.
    public static Value of(CorpusRecord record) {
        var sink = new ValueSink();
        Catalogue.write(record, sink);
        return sink.last;
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {
        node(takers.size() == 1 ? Rank.RECORD : Rank.PART, entity.name(), key);
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        node(Rank.CASE, chosen.name(), Optional.empty());
    }

    private void node(Rank rank, String name, Optional<String> key) {
        Map<String, Value> fields = new LinkedHashMap<>();
        give(new Value.Node(rank, name, key, fields));
        takers.push(value -> fields.put(field, value));
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
        List<Value> values = new ArrayList<>(size);
        give(new Value.Items(values));
        takers.push(values::add);
    }

    @Override
    public void element(int n) {}

    @Override
    public void endList() {
        takers.pop();
    }

    @Override
    public void absent() {
        give(new Value.Absent());
    }

    @Override
    public void text(String value) {
        give(new Value.Scalar(value, Form.TEXT));
    }

    @Override
    public void count(long value) {
        give(new Value.Scalar(Long.toString(value), Form.NUMBER));
    }

    @Override
    public void decimal(BigDecimal value) {
        give(new Value.Scalar(value.toPlainString(), Form.NUMBER));
    }

    @Override
    public void flag(boolean value) {
        give(new Value.Scalar(Boolean.toString(value), Form.FLAG));
    }

    private void give(Value value) {
        takers.element().accept(value);
    }
}
