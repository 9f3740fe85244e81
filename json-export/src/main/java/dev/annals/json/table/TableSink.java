package dev.annals.json.table;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Type;
import dev.annals.json.text.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/// Turns records into rows of flat tables; the rows of a list are complete before the row that holds the list.
final class TableSink implements FieldSink {

    private final TablePlan plan;
    private final Consumer<TableRow> rows;
    private final Deque<TableSlot.Inner> open = new ArrayDeque<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private TableSlot slot = new TableSlot.Cell(0);
    private Optional<TableRow> row = Optional.empty();

    /// A list whose rows are being written.
    private record OpenList(TableSlot.Rows rows, TableRow owner) {}

    TableSink(TablePlan plan, Consumer<TableRow> rows) {
        this.plan = plan;
        this.rows = rows;
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {
        if (open.isEmpty()) {
            TableSlot.Rows records = plan.of(entity);
            row = Optional.of(TableRow.ofRecord(records.table()));
            slot = records.element();
        }
        open.push((TableSlot.Inner) slot);
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        var inner = (TableSlot.Inner) slot;
        row.orElseThrow().set(inner.kind(), new JsonNode.TextNode(Position.UNKNOWN, chosen.name()));
        open.push(inner);
    }

    @Override
    public void end() {
        open.pop();
        if (open.isEmpty()) {
            rows.accept(row.orElseThrow());
        }
    }

    @Override
    public void field(Field<?, ?> field) {
        slot = open.element().of(field);
    }

    @Override
    public void beginList(int size) {
        lists.push(new OpenList((TableSlot.Rows) slot, row.orElseThrow()));
        row = Optional.empty();
    }

    @Override
    public void element(int n) {
        row.ifPresent(rows);
        OpenList list = lists.element();
        row = Optional.of(list.owner.element(list.rows.table(), n));
        slot = list.rows.element();
    }

    @Override
    public void endList() {
        row.ifPresent(rows);
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

    private void set(JsonNode value) {
        row.orElseThrow().set(((TableSlot.Cell) slot).column(), value);
    }

    @Override
    public void text(String value) {
        set(new JsonNode.TextNode(Position.UNKNOWN, value));
    }

    /// A column never changes its type, so even the greatest numbers stay numbers.
    @Override
    public void count(long value) {
        set(new JsonNode.NumberNode(Position.UNKNOWN, Long.toString(value)));
    }

    @Override
    public void decimal(BigDecimal value) {
        set(new JsonNode.NumberNode(Position.UNKNOWN, value.toPlainString()));
    }

    @Override
    public void flag(boolean value) {
        set(new JsonNode.FlagNode(Position.UNKNOWN, value));
    }
}
