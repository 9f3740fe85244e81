package dev.annals.parquet;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;

/// Writes one record: each value that is there into its column. A list without elements is there, too, unless its record is of another kind.
final class RecordSink implements FieldSink {

    private final RecordConsumer out;
    private final Deque<Column> open = new ArrayDeque<>();
    private Column column;

    /// A column and the group that it is in.
    private record Column(GroupType group, int index) {

        String name() {
            return group.getFieldName(index);
        }

        GroupType type() {
            return group.getType(index).asGroupType();
        }
    }

    RecordSink(MessageType columns, RecordConsumer out) {
        this.out = out;
        this.column = new Column(columns, -1);
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {
        if (column.index() >= 0) {
            enter();
        } else {
            open.push(column);
        }
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        enter();
        at(RecordColumns.KIND);
        text(chosen.name());
    }

    /// Into the group that the column is.
    private void enter() {
        out.startField(column.name(), column.index());
        out.startGroup();
        open.push(column);
        column = new Column(column.type(), 0);
    }

    @Override
    public void end() {
        leave();
    }

    private void leave() {
        column = open.pop();
        if (column.index() >= 0) {
            out.endGroup();
            out.endField(column.name(), column.index());
        }
    }

    @Override
    public void field(Field<?, ?> field) {
        at(field.name());
    }

    private void at(String name) {
        column = new Column(column.group(), column.group().getFieldIndex(name));
    }

    @Override
    public void absent() {}

    @Override
    public void beginList(int size) {
        enter();
    }

    @Override
    public void element(int n) {
        if (n == 1) {
            out.startField(column.name(), column.index());
            open.push(column);
        } else {
            out.endGroup();
        }
        out.startGroup();
        column = new Column(list().type(), 0);
    }

    /// The column that repeats.
    private Column list() {
        return open.getFirst();
    }

    @Override
    public void endList() {
        if (hasElements()) {
            out.endGroup();
            column = open.pop();
            out.endField(column.name(), column.index());
        }
        leave();
    }

    /// Whether the column that was entered last is the one within a list, which repeats.
    private boolean hasElements() {
        return list().group().getLogicalTypeAnnotation() != null;
    }

    @Override
    public void text(String value) {
        start();
        out.addBinary(Binary.fromString(value));
        stop();
    }

    @Override
    public void count(long value) {
        start();
        out.addLong(value);
        stop();
    }

    @Override
    public void decimal(BigDecimal value) {
        start();
        out.addDouble(value.doubleValue());
        stop();
    }

    @Override
    public void flag(boolean value) {
        start();
        out.addBoolean(value);
        stop();
    }

    @Override
    public void day(LocalDate value) {
        start();
        out.addInteger((int) value.toEpochDay());
        stop();
    }

    private void start() {
        out.startField(column.name(), column.index());
    }

    private void stop() {
        out.endField(column.name(), column.index());
    }
}
