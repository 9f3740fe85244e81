package dev.annals.core.table;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Turns records into rows of flat tables; the row that holds a list comes before those of the list.
public final class TableSink implements FieldSink {

    private final TablePlan plan;
    private final Consumer<TableRow> rows;
    private final Deque<TableSlot.Inner> open = new ArrayDeque<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private TableSlot slot = new TableSlot.Cell(0);
    private final List<TableRow> ready = new ArrayList<>();
    private Optional<TableRow> row = Optional.empty();

    /// A list whose rows are being written.
    private record OpenList(TableSlot.Rows rows, TableRow owner) {}

    /// That gives the rows of each record when it is complete.
    public TableSink(TablePlan plan, Consumer<TableRow> rows) {
        this.plan = plan;
        this.rows = rows;
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {
        if (open.isEmpty()) {
            TableSlot.Rows records = plan.of(entity);
            start(TableRow.ofRecord(records.table()));
            slot = records.element();
        }
        open.push((TableSlot.Inner) slot);
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        var inner = (TableSlot.Inner) slot;
        row.orElseThrow().set(inner.kind(), new TableValue.Words(chosen.name()));
        open.push(inner);
    }

    @Override
    public void end() {
        open.pop();
        if (open.isEmpty()) {
            ready.forEach(rows);
            ready.clear();
        }
    }

    @Override
    public void field(Field<?, ?> field) {
        slot = open.element().of(field);
    }

    @Override
    public void beginList(int size) {
        lists.push(new OpenList((TableSlot.Rows) slot, row.orElseThrow()));
    }

    @Override
    public void element(int n) {
        OpenList list = lists.element();
        start(list.owner.element(list.rows.table(), n));
        slot = list.rows.element();
    }

    @Override
    public void endList() {
        row = Optional.of(lists.pop().owner);
    }

    @Override
    public boolean showsDerived() {
        return true;
    }

    @Override
    public void absent() {
        // the row has null there already
    }

    private void start(TableRow begun) {
        row = Optional.of(begun);
        ready.add(begun);
    }

    private void set(TableValue value) {
        row.orElseThrow().set(((TableSlot.Cell) slot).column(), value);
    }

    @Override
    public void text(String value) {
        set(new TableValue.Words(value));
    }

    @Override
    public void count(long value) {
        set(new TableValue.Whole(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        set(new TableValue.Exact(value));
    }

    @Override
    public void flag(boolean value) {
        set(new TableValue.Truth(value));
    }

    @Override
    public void day(LocalDate value) {
        set(new TableValue.Date(value));
    }
}
