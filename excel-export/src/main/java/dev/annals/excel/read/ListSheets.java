package dev.annals.excel.read;

import dev.annals.excel.layout.RecordPlan;
import dev.annals.excel.layout.SheetPlan;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The sheets with the lists of the records of one entity.
final class ListSheets implements Closeable {

    private final List<ListRows> lists = new ArrayList<>();

    /// Opens the sheets: those in the order of the records are read along with them, the others beforehand, and some are passed over.
    ListSheets(CorpusSheets sheets, RecordPlan plan, Predicate<SheetPlan> passedOver, SheetRows.WholeText whole, RowEntry entry, Notices notices)
            throws IOException {
        List<Boolean> ordered = entry.understands() ? unordered(plan) : ordered(sheets, plan, whole, notices.silenced());
        for (int i = 0; i < ordered.size(); i++) {
            if (passedOver.test(plan.lists().get(i))) {
                lists.add(ListRows.Indexed.none());
                continue;
            }
            var rows = new SheetRows(sheets, plan.lists().get(i), whole, notices);
            lists.add(ordered.get(i) ? new ListRows.Merged(rows) : ListRows.Indexed.of(rows, entry));
        }
    }

    /// Whose rows they are is known only when names are understood.
    private static List<Boolean> unordered(RecordPlan plan) {
        return plan.lists().stream().map(list -> false).toList();
    }

    /// Which of the sheets have their rows in the order of the records; found by reading whose rows they are.
    private static List<Boolean> ordered(CorpusSheets sheets, RecordPlan plan, SheetRows.WholeText whole, Notices notices)
            throws IOException {
        var lists = new ArrayList<ListRows.Merged>();
        try (SheetRows records = SheetRows.ofOwners(sheets, plan.sheet(), whole, notices)) {
            for (SheetPlan list : plan.lists()) {
                lists.add(new ListRows.Merged(SheetRows.ofOwners(sheets, list, whole, notices)));
            }
            for (Optional<SheetRow> record = records.next(); record.isPresent(); record = records.next()) {
                for (ListRows.Merged list : lists) {
                    list.skip(record.get().owner());
                }
            }
            return lists.stream().map(list -> list.rows().peek().isEmpty()).toList();
        } finally {
            for (ListRows.Merged list : lists) {
                list.close();
            }
        }
    }

    /// A record with the rows of all its lists.
    RecordRows of(SheetRow record) throws IOException {
        var rows = new ArrayList<List<SheetRow>>();
        for (ListRows list : lists) {
            rows.add(list.take(record.owner()));
        }
        return new RecordRows(record, rows);
    }

    /// The rows that belong to no record.
    List<SheetRow> rest() throws IOException {
        var rest = new ArrayList<SheetRow>();
        for (ListRows list : lists) {
            rest.addAll(list.rest());
        }
        return rest;
    }

    @Override
    public void close() throws IOException {
        for (ListRows list : lists) {
            list.close();
        }
    }
}
