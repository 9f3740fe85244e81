package dev.annals.json.table;

import dev.annals.core.model.Event;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.SnakeCase;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TableName;
import dev.annals.core.table.TablePlan;
import dev.annals.core.table.TableRow;
import dev.annals.core.table.TableSink;
import dev.annals.core.table.TableSlot;
import dev.annals.json.text.ObjectBuilder;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/// The rows of one event in the table profile, for formats that show some of its columns.
public final class EventRows {

    private final TablePlan plan = TablePlan.ofCorpus();
    private final List<String> targets = plan.targets();
    private final IdentityHashMap<CorpusTable, List<TableRow>> rows = new IdentityHashMap<>();
    private final TableSink sink =
            new TableSink(plan, row -> rows.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row));

    /// Turns to an event.
    public void turnTo(Event event) {
        rows.clear();
        Event.ENTITY.write(event, sink);
    }

    /// The columns of the event itself, but for those of one of its fields.
    public ObjectBuilder columns(Field<Event, ?> leftOut) {
        String hidden = SnakeCase.of(leftOut.name()) + "_";
        var columns = new ObjectBuilder();
        TableRow row = rows(plan.of(Event.ENTITY).table()).getFirst();
        for (int column = 0; column < row.table().width(); column++) {
            String name = row.table().column(column).name();
            if (!name.startsWith(hidden)) {
                columns.put(name, RowNodes.of(row.value(column)));
            }
        }
        return columns;
    }

    /// The columns of the n-th element of one of its lists, without the keys; this stands before each name.
    public ObjectBuilder columns(Field<Event, ?> list, int n, String before) {
        CorpusTable table = ((TableSlot.Rows) ((TableSlot.Inner) plan.of(Event.ENTITY).element()).of(list)).table();
        TableRow row = rows(table).get(n - 1);
        var columns = new ObjectBuilder();
        for (int column = table.keys(); column < table.width(); column++) {
            columns.put(before + table.column(column).name(), RowNodes.of(row.value(column)));
        }
        return columns;
    }

    /// The ids of the records of each kind to which the event refers, each once.
    public ObjectBuilder references() {
        var references = new ObjectBuilder();
        targets.forEach(target -> references.putTexts(TableName.of(target), references(target)));
        return references;
    }

    private List<String> references(String target) {
        return rows.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.references(target))
                .distinct()
                .sorted()
                .toList();
    }

    private List<TableRow> rows(CorpusTable table) {
        return Objects.requireNonNullElse(rows.get(table), List.of());
    }
}
