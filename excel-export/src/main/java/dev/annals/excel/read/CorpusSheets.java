package dev.annals.excel.read;

import dev.annals.core.schema.Position;
import dev.annals.excel.layout.ComputedSheet;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.layout.WorkbookLayout;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /// What is wrong with a workbook that has none of the sheets.
    Optional<String> none() {
        if (plans().stream().anyMatch(plan -> !of(plan).isEmpty())) {
            return Optional.empty();
        }
        String names = layout.records().stream().map(plan -> plan.sheet().name()).collect(Collectors.joining(", "));
        return Optional.of("the workbook has none of the sheets " + names);
    }

    private List<SheetPlan> plans() {
        return layout.records().stream().flatMap(record -> record.sheets().stream()).toList();
    }

    /// Tells of sheets that have another name, and of those that nobody knows.
    void check(Notices notices) {
        plans().forEach(plan -> tellRenamed(plan, notices));
        for (BookSheet sheet : workbook.sheets()) {
            if (!claimed.contains(sheet) && !ComputedSheet.isCalled(SheetPlan.nameWithoutPart(sheet.name()))) {
                notices.warn("unknown-sheet", sheet.name(), "is not a sheet of a corpus, and was not read", Position.UNKNOWN);
            }
        }
    }

    private void tellRenamed(SheetPlan plan, Notices notices) {
        numbered(plan).forEach((n, sheet) -> {
            String name = plan.nameOfPart(n - 1);
            if (!sheet.isCalled(name)) {
                notices.warn("renamed-sheet", sheet.name(), "is read as the sheet " + name + ", because it has the table of that sheet", Position.UNKNOWN);
            }
        });
    }

    /// The names of the sheets that are missing of those that should have the rows of a sheet of the layout.
    List<String> missing(SheetPlan plan) {
        NavigableMap<Integer, BookSheet> found = numbered(plan);
        int last = found.isEmpty() ? 1 : found.lastKey();
        return IntStream.rangeClosed(1, last).filter(n -> !found.containsKey(n)).mapToObj(n -> plan.nameOfPart(n - 1)).toList();
    }
}
