package dev.annals.excel.row;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Type;
import dev.annals.excel.layout.CellSlot;
import dev.annals.excel.layout.RecordPlan;
import dev.annals.excel.layout.SheetColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Fills the rows for one record, each value in its place.
public final class WorkbookSink implements FieldSink {

    private final List<FilledRow> rows = new ArrayList<>();
    private final Deque<Spot> open = new ArrayDeque<>();
    private Spot current;

    /// A place in a row, with what tells that row apart.
    private record Spot(CellSlot slot, FilledRow row, List<CellContent> keys) {

        Spot at(Field<?, ?> field) {
            return new Spot(group().of(field), row, keys);
        }

        CellSlot.Group group() {
            return (CellSlot.Group) slot;
        }
    }

    /// A sink for a record with an id.
    public WorkbookSink(RecordPlan plan, String id) {
        var row = new FilledRow(plan.sheet());
        rows.add(row);
        current = new Spot(plan.root(), row, List.of(new CellContent.Text(id)));
    }

    /// The rows of the record, of whatever sheets.
    public List<FilledRow> rows() {
        return rows;
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {
        open.push(current);
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        open.push(current);
        current.row().put(current.group().kind().orElseThrow(), new CellContent.Text(chosen.name()));
    }

    @Override
    public void end() {
        open.pop();
    }

    @Override
    public void field(Field<?, ?> field) {
        current = open.element().at(field);
    }

    @Override
    public void beginList(int size) {
        open.push(current);
        if (size > 0) {
            ((CellSlot.Rows) current.slot()).size().ifPresent(column -> current.row().put(column, CellContent.of(size)));
        }
    }

    @Override
    public void element(int n) {
        Spot list = open.element();
        var slot = (CellSlot.Rows) list.slot();
        var row = new FilledRow(slot.sheet());
        var keys = new ArrayList<>(list.keys());
        keys.add(CellContent.of(n));
        for (int i = 0; i < keys.size(); i++) {
            row.put(slot.sheet().columns().get(i), keys.get(i));
        }
        rows.add(row);
        slot.size().ifPresent(column -> list.row().pointTo(column, row));
        current = new Spot(slot.element(), row, List.copyOf(keys));
    }

    @Override
    public void endList() {
        open.pop();
    }

    @Override
    public void absent() {}

    @Override
    public void text(String value) {
        put(new CellContent.Text(value));
    }

    @Override
    public void count(long value) {
        put(CellContent.of(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        put(CellContent.of(value));
    }

    @Override
    public void flag(boolean value) {
        put(new CellContent.Flag(value));
    }

    @Override
    public void day(LocalDate value) {
        put(CellContent.of(value));
    }

    private void put(CellContent content) {
        SheetColumn column = ((CellSlot.Cell) current.slot()).column();
        current.row().put(column, column.computed() ? CellContent.result(content) : content);
    }

    @Override
    public boolean showsDerived() {
        return true;
    }
}
