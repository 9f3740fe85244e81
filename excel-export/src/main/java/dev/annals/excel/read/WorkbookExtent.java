package dev.annals.excel.read;

import dev.annals.core.format.Extent;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.excel.layout.CellSlot;
import dev.annals.excel.layout.RecordPlan;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.layout.WorkbookLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which sheets and columns a workbook has, found by its headings before any row is read.
final class WorkbookExtent {

    private final CorpusSheets sheets;
    private final String file;
    private final List<Extent.Lack> lacks = new ArrayList<>();
    private final Map<Integer, List<Header>> headers = new HashMap<>();
    private final Map<Integer, String> paths = new HashMap<>();
    private final Set<Integer> unreadable = new HashSet<>();

    WorkbookExtent(CorpusSheets sheets, WorkbookLayout layout, String file) throws IOException {
        this.sheets = sheets;
        this.file = file;
        for (RecordPlan plan : layout.records()) {
            for (SheetPlan sheet : plan.sheets()) {
                headers.put(sheet.index(), headers(sheet));
            }
            addRows(plan.sheet(), plan.entity().name(), plan.root());
            addListsWithoutRecords(plan);
        }
    }

    private List<Header> headers(SheetPlan plan) throws IOException {
        var found = new ArrayList<Header>();
        for (BookSheet sheet : sheets.of(plan)) {
            try (var one = new OneSheet(sheets.workbook(), plan, sheet, new Notices(file, notice -> {}))) {
                one.headings().ifPresent(found::add);
            }
        }
        return found;
    }

    private void addRows(SheetPlan sheet, String path, CellSlot slot) {
        paths.put(sheet.index(), path);
        List<String> missing = sheets.missing(sheet);
        missing.forEach(name -> lack(path, path, Severity.ERROR, "missing-sheet", name, "is a sheet that is missing, so that nothing of it was read", Position.UNKNOWN));
        List<Header> found = headers.getOrDefault(sheet.index(), List.of());
        if (found.isEmpty()) {
            unreadable.add(sheet.index());
        }
        sheets.of(sheet).stream().filter(part -> found.stream().noneMatch(header -> header.sheet().equals(part.name()))).forEach(part -> {
            unreadable.add(sheet.index());
            lack(path, path, Severity.ERROR, "no-headings", "", "has no headings, and so no rows that could be read", new Position(part.name(), 1, 0));
        });
        sheet.columns().stream().filter(column -> column.required() && !column.computed()).forEach(column -> addColumn(column, sheet, path, path));
        add(slot, sheet, path, path);
    }

    private void add(CellSlot slot, SheetPlan sheet, String rows, String path) {
        switch (slot) {
            case CellSlot.Cell(SheetColumn column) when column.computed() || column.required() -> {}
            case CellSlot.Cell(SheetColumn column) -> addColumn(column, sheet, rows, path);
            case CellSlot.Rows list -> addRows(list.sheet(), path, list.element());
            case CellSlot.Group group -> {
                group.kind().filter(kind -> !kind.required()).ifPresent(kind -> addColumn(kind, sheet, rows, path));
                group.fields().byName().forEach((name, inner) -> add(inner, sheet, rows, path + "/" + name));
                addIfUndecided(group, sheet, rows, path);
            }
        }
    }

    /// A record within a row counts as there when one of its cells is filled: without the column that always is, nobody can tell.
    private void addIfUndecided(CellSlot.Group group, SheetPlan sheet, String rows, String path) {
        boolean undecided = group.kind().isEmpty() && !path.equals(rows) && group.fields().byName().entrySet().stream().anyMatch(field ->
                group.fields().mandatory(field.getKey()) && field.getValue() instanceof CellSlot.Cell(SheetColumn column) && isMissing(column, sheet));
        if (undecided) {
            lacks.stream().filter(lack -> lack.path().startsWith(path + "/")).findFirst()
                    .ifPresent(first -> lacks.set(lacks.indexOf(first), new Extent.Lack(rows, path, first.notice())));
        }
    }

    private boolean isMissing(SheetColumn column, SheetPlan sheet) {
        return headers.getOrDefault(sheet.index(), List.of()).stream().anyMatch(header -> header.place(column) == 0);
    }

    /// Without a column that each row needs, no row can be read.
    private void addColumn(SheetColumn column, SheetPlan sheet, String rows, String path) {
        for (Header header : headers.getOrDefault(sheet.index(), List.of())) {
            if (header.place(column) > 0) {
                continue;
            }
            Position row = header.position(header.row(), 0);
            if (column.required()) {
                unreadable.add(sheet.index());
                lack(rows, rows, Severity.ERROR, "missing-column", column.title(), "is a column that is missing, and without which no row can be read", row);
            } else {
                lack(rows, path, Severity.WARNING, "missing-column", column.title(), "is a column that is missing, so that nothing of it was read", row);
            }
        }
    }

    /// Rows of lists belong to nothing where the rows of their records, or of the list around them, cannot be read.
    private void addListsWithoutRecords(RecordPlan plan) {
        for (SheetPlan list : plan.lists()) {
            SheetPlan outer = plan.sheets().stream().filter(sheet -> sheet.index() == list.parent().orElse(plan.sheet().index())).findFirst().orElseThrow();
            if (unreadable.contains(outer.index())) {
                unreadable.add(list.index());
                if (sheets.of(outer).isEmpty() && !sheets.of(list).isEmpty()) {
                    lack(path(list), path(list), Severity.ERROR, "missing-sheet", list.name(),
                            "belongs to the sheet " + outer.name() + ", which is missing, so that nothing of it was read", Position.UNKNOWN);
                }
            }
        }
    }

    private void lack(String rows, String path, Severity severity, String code, String value, String message, Position position) {
        lacks.add(new Extent.Lack(rows, path, notice(severity, code, value, message, position)));
    }

    private Notice notice(Severity severity, String code, String value, String message, Position position) {
        return Notice.of(severity, code, file, "", new Problem("", value, message, position));
    }

    /// What the file lacks, with its stamp; a workbook of another kind lacks all.
    Extent extent() throws IOException {
        Optional<Notice> none = sheets.none().map(message -> notice(Severity.ERROR, "no-sheets", "", message, Position.UNKNOWN));
        if (none.isPresent()) {
            return new Extent(file, sheets.workbook().stamp(), lacks.stream().map(lack -> new Extent.Lack(lack.rows(), lack.path(), none.get())).toList());
        }
        return new Extent(file, sheets.workbook().stamp(), lacks);
    }

    /// Whether no row of a sheet can be read.
    boolean isUnreadable(SheetPlan sheet) {
        return unreadable.contains(sheet.index());
    }

    /// The path to the rows of a sheet.
    String path(SheetPlan sheet) {
        return Optional.ofNullable(paths.get(sheet.index())).orElseThrow();
    }
}
