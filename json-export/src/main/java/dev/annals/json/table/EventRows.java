package dev.annals.json.table;

import dev.annals.core.flat.FlatEvent;
import dev.annals.core.model.Event;
import dev.annals.core.schema.Field;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TablePlan;
import dev.annals.core.table.TableRow;
import dev.annals.core.table.TableSink;
import dev.annals.core.table.TableSlot;
import dev.annals.core.table.TableValue;
import dev.annals.json.text.ObjectBuilder;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/// The rows of one event in the table profile, for formats that show some of its columns.
public final class EventRows {

    private final TablePlan plan = TablePlan.ofCorpus();
    private final IdentityHashMap<CorpusTable, List<TableRow>> rows = new IdentityHashMap<>();
    private final TableSink sink = new TableSink(plan, this::add);
    private final TableSink wide = new TableSink(TablePlan.ofEventTable(), this::add);

    private void add(TableRow row) {
        rows.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
    }

    /// Turns to an event.
    public void turnTo(Event event) {
        rows.clear();
        Event.ENTITY.write(event, sink);
    }

    /// The columns of the n-th element of one of its lists, all of them texts, without the keys: names, with this before them, and values by turns, an
    /// empty value where there is none.
    public List<String> texts(Field<Event, ?> list, int n, String before) {
        CorpusTable table = ((TableSlot.Rows) ((TableSlot.Inner) plan.of(Event.ENTITY).element()).of(list)).table();
        TableRow row = Objects.requireNonNull(rows.get(table)).get(n - 1);
        var texts = new ArrayList<String>();
        for (int column = table.keys(); column < table.width(); column++) {
            texts.add(before + table.column(column).name());
            texts.add(text(row.value(column)));
        }
        return texts;
    }

    private static String text(TableValue value) {
        return switch (value) {
            case TableValue.Absent nothing -> "";
            case TableValue.Words words -> words.text();
            case TableValue.Whole whole -> throw notText(value);
            case TableValue.Exact exact -> throw notText(value);
            case TableValue.Truth truth -> throw notText(value);
            case TableValue.Date date -> throw notText(value);
        };
    }

    private static IllegalStateException notText(TableValue value) {
        return new IllegalStateException("Say how " + value + " waits as a text");
    }

    /// The columns of a row of the Event table.
    public ObjectBuilder wide(FlatEvent event) {
        rows.clear();
        FlatEvent.ENTITY.write(event, wide);
        TableRow row = rows.values().iterator().next().getFirst();
        var columns = new ObjectBuilder();
        for (int column = 0; column < row.table().width(); column++) {
            columns.put(row.table().column(column).name(), RowNodes.of(row.value(column)));
        }
        return columns;
    }
}
