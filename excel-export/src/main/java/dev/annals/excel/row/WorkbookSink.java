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
    private CellSlot slot;
    private FilledRow row;
    private List<CellContent> keys;

    /// A place in a row, with what tells that row apart.
    private record Spot(CellSlot slot, FilledRow row, List<CellContent> keys) {}

    /// A sink for a record with an id.
    public WorkbookSink(RecordPlan plan, String id) {
        this.slot = plan.root();
        this.row = new FilledRow(plan.sheet());
        this.keys = List.of(new CellContent.Text(id));
        rows.add(row);
    }

    /// The rows of the record, of whatever sheets.
    public List<FilledRow> rows() {
        return rows;
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {
        open();
    }

    private void open() {
        open.push(new Spot(slot, row, keys));
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        open();
        row.put(((CellSlot.Group) slot).kind().orElseThrow(), new CellContent.Text(chosen.name()));
    }

    @Override
    public void end() {
        open.pop();
    }

    @Override
    public void field(Field<?, ?> field) {
        Spot record = open.element();
        slot = ((CellSlot.Group) record.slot()).of(field);
        row = record.row();
        keys = record.keys();
    }

    @Override
    public void beginList(int size) {
        open();
        if (size > 0) {
            ((CellSlot.Rows) slot).size().ifPresent(column -> row.put(column, CellContent.of(size)));
        }
    }

    @Override
    public void element(int n) {
        Spot list = open.element();
        var place = (CellSlot.Rows) list.slot();
        var all = new ArrayList<>(list.keys());
        all.add(CellContent.of(n));
        row = new FilledRow(place.sheet());
        slot = place.element();
        keys = all;
        for (int i = 0; i < keys.size(); i++) {
            row.put(place.sheet().columns().get(i), keys.get(i));
        }
        rows.add(row);
        place.size().ifPresent(column -> list.row().pointTo(column, row));
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
        SheetColumn column = ((CellSlot.Cell) slot).column();
        row.put(column, column.computed() ? CellContent.result(content) : content);
    }

    @Override
    public boolean showsDerived() {
        return true;
    }
}
