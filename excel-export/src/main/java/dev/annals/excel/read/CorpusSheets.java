package dev.annals.excel.read;

import dev.annals.core.schema.Position;
import dev.annals.excel.layout.ComputedSheet;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.layout.WorkbookLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which sheets of a workbook hold the rows of which sheet of the layout.
///
/// Rows that do not fit into one sheet go on in others: `Events`, `Events 2`, `Events 3`. A sheet that was renamed is known by its table.
final class CorpusSheets {

    private final WorkbookLayout layout;
    private final WorkbookFile workbook;
    private final Map<Integer, NavigableMap<Integer, BookSheet>> parts = new HashMap<>();
    private final Set<BookSheet> claimed = new HashSet<>();

    CorpusSheets(WorkbookLayout layout, WorkbookFile workbook) {
        this.layout = layout;
        this.workbook = workbook;
        layout.sheets().forEach(plan -> parts.put(plan.index(), named(plan)));
        parts.values().forEach(found -> claimed.addAll(found.values()));
        layout.sheets().forEach(this::addRenamed);
    }

    private NavigableMap<Integer, BookSheet> named(SheetPlan plan) {
        var found = new TreeMap<Integer, BookSheet>();
        for (BookSheet sheet : workbook.sheets()) {
            String number = sheet.name().replaceFirst("^.* (?=[1-9][0-9]{0,2}$)", "");
            int n = number.matches("[0-9]+") ? Integer.parseInt(number) : 1;
            if (sheet.isCalled(plan.nameOfPart(n - 1))) {
                found.putIfAbsent(n, sheet);
            }
        }
        return found;
    }

    private void addRenamed(SheetPlan plan) {
        NavigableMap<Integer, BookSheet> found = numbered(plan);
        int last = Math.max(1, found.isEmpty() ? 1 : found.lastKey());
        for (int n = 1; n <= last; n++) {
            int number = n;
            String table = SheetPlan.tableName(plan.nameOfPart(n - 1));
            workbook.sheets().stream().filter(sheet -> !claimed.contains(sheet) && sheet.hasTable(table)).findFirst().ifPresent(sheet -> {
                if (found.putIfAbsent(number, sheet) == null) {
                    claimed.add(sheet);
                }
            });
        }
    }

    private NavigableMap<Integer, BookSheet> numbered(SheetPlan plan) {
        return parts.computeIfAbsent(plan.index(), none -> new TreeMap<>());
    }

    /// The sheets with the rows of a sheet of the layout, in their order.
    List<BookSheet> of(SheetPlan plan) {
        return List.copyOf(numbered(plan).values());
    }

    WorkbookFile workbook() {
        return workbook;
    }

    /// Tells of sheets that are missing, that have another name, and that nobody knows.
    void check(Notices notices) {
        List<SheetPlan> plans = layout.records().stream().flatMap(record -> record.sheets().stream()).toList();
        if (plans.stream().allMatch(plan -> of(plan).isEmpty())) {
            String names = layout.records().stream().map(plan -> plan.sheet().name()).collect(Collectors.joining(", "));
            notices.error("no-sheets", "", "the workbook has none of the sheets " + names, Position.UNKNOWN);
        } else {
            plans.forEach(plan -> checkWhole(plan, notices));
        }
        for (BookSheet sheet : workbook.sheets()) {
            if (!claimed.contains(sheet) && !ComputedSheet.isCalled(SheetPlan.nameWithoutPart(sheet.name()))) {
                notices.warn("unknown-sheet", sheet.name(), "is not a sheet of a corpus, and was not read", Position.UNKNOWN);
            }
        }
    }

    private void checkWhole(SheetPlan plan, Notices notices) {
        NavigableMap<Integer, BookSheet> found = numbered(plan);
        int last = found.isEmpty() ? 1 : found.lastKey();
        var missing = new ArrayList<String>();
        for (int n = 1; n <= last; n++) {
            BookSheet sheet = found.get(n);
            String name = plan.nameOfPart(n - 1);
            if (sheet == null) {
                missing.add(name);
            } else if (!sheet.isCalled(name)) {
                notices.warn("renamed-sheet", sheet.name(), "is read as the sheet " + name + ", because it has the table of that sheet", Position.UNKNOWN);
            }
        }
        missing.forEach(name -> notices.error(
                "missing-sheet", name, "is a sheet that is missing; no record has anything of it", Position.UNKNOWN));
    }
}
