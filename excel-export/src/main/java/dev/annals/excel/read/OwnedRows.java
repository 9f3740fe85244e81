package dev.annals.excel.read;

import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Problem;
import dev.annals.excel.layout.RecordPlan;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The rows of all lists of one record, in their order.
final class OwnedRows {

    private static final Comparator<List<Long>> ORDER =
            (one, other) -> Arrays.compare(one.toArray(Long[]::new), other.toArray(Long[]::new));

    private final Map<Integer, SortedMap<List<Long>, SortedMap<Long, SheetRow>>> bySheet = new HashMap<>();
    private final List<SheetRow> all = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /// The rows of the lists of a record.
    static OwnedRows of(RecordPlan plan, RecordRows record) {
        var owned = new OwnedRows();
        for (int i = 0; i < record.lists().size(); i++) {
            owned.add(plan.lists().get(i), record.lists().get(i));
        }
        return owned;
    }

    /// Adds the rows of a sheet; that of an outer list comes before those of its inner lists.
    void add(SheetPlan plan, List<SheetRow> rows) {
        all.addAll(rows);
        for (SheetRow row : rows) {
            problems.addAll(row.surplus());
            try {
                add(plan, row);
            } catch (Malformed malformed) {
                problems.addAll(malformed.problems());
            }
        }
    }

    private void add(SheetPlan plan, SheetRow row) {
        List<Long> path = path(row);
        List<Long> list = path.subList(0, path.size() - 1);
        if (plan.parent().isPresent() && !has(plan.parent().getAsInt(), list)) {
            SheetColumn outer = plan.numbers().get(plan.numbers().size() - 2);
            throw problem(row, outer, "is the n of no row of the outer list");
        }
        var elements = bySheet.computeIfAbsent(plan.index(), sheet -> new TreeMap<>(ORDER)).computeIfAbsent(list, key -> new TreeMap<>());
        if (elements.putIfAbsent(path.getLast(), row) != null) {
            throw problem(row, plan.numbers().getLast(), "is the n of another row of the same list");
        }
    }

    private static List<Long> path(SheetRow row) {
        var path = new ArrayList<Long>();
        var found = new ArrayList<Problem>();
        for (SheetColumn column : row.plan().numbers()) {
            try {
                path.add(CellReading.of(row, column).count());
            } catch (Malformed malformed) {
                found.addAll(malformed.within(column.title()).problems());
            }
        }
        Malformed.throwIfAny(found);
        return path;
    }

    private boolean has(int sheet, List<Long> path) {
        return elements(sheet, path.subList(0, path.size() - 1)).containsKey(path.getLast());
    }

    private static Malformed problem(SheetRow row, SheetColumn column, String message) {
        return new Malformed(new Problem(column.title(), row.cell(column).text(), message, row.position(column)));
    }

    /// The rows of a list by their number.
    ///
    /// @param path the numbers of the elements within which the list lies
    SortedMap<Long, SheetRow> elements(int sheet, List<Long> path) {
        return of(sheet).getOrDefault(path, new TreeMap<>());
    }

    private SortedMap<List<Long>, SortedMap<Long, SheetRow>> of(int sheet) {
        return bySheet.getOrDefault(sheet, new TreeMap<>(ORDER));
    }

    /// The rows of a sheet in the order of their numbers.
    List<SheetRow> inOrder(int sheet) {
        return of(sheet).values().stream().flatMap(list -> list.values().stream()).toList();
    }

    /// What is wrong with the numbers by which rows belong to lists.
    List<Problem> problems() {
        return problems;
    }

    /// All rows, also those with problems.
    List<SheetRow> all() {
        return all;
    }
}
