package dev.annals.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What must not overlap on a sheet: tables, merged cells and the filter of the sheet; and whether each table is on the sheet's list.
final class RangeRules {

    private final LintedBook book;
    private final Sheet sheet;
    private final Tree rest;
    private final Faults faults;
    private final List<Taken> taken = new ArrayList<>();

    /// A range that something has, and how many were found before it.
    private record Taken(int n, String code, String what, Area area) {}

    RangeRules(LintedBook book, Sheet sheet, Tree rest, Faults faults) {
        this.book = book;
        this.sheet = sheet;
        this.rest = rest;
        this.faults = faults;
    }

    void check() {
        List<Table> tables = book.tablesOn(sheet);
        tables.forEach(table -> table.area().ifPresent(area -> take("overlapping-tables", "the table " + table.name(), area)));
        rest.child("autoFilter").ifPresent(filter -> take("filter-over-table", "the filter of the sheet", filter.attribute("ref")));
        for (Tree merged : rest.listed("mergeCells", "mergeCell")) {
            take("overlapping-merge", "merged cells", merged.attribute("ref"));
        }
        compare();
        int listed = rest.listed("tableParts", "tablePart").size();
        faults.require(listed == tables.size(), "table-parts", sheet.part(), sheet.name(), "lists " + listed + " tables, but has " + tables.size());
    }

    private void take(String code, String what, String reference) {
        Optional<Area> area = Area.of(reference);
        if (area.isEmpty()) {
            faults.add("range", sheet.part(), sheet.at(reference), "is no range for " + what);
            return;
        }
        boolean several = area.get().width() * area.get().height() > 1 || !code.equals("overlapping-merge");
        faults.require(several, "range", sheet.part(), sheet.at(reference), "is a single cell that is merged");
        take(code, what, area.get());
    }

    private void take(String code, String what, Area area) {
        taken.add(new Taken(taken.size(), code, what, area));
    }

    /// Goes down the sheet with those ranges that still last, of which there are never more than columns.
    private void compare() {
        var lasting = new ArrayList<Taken>();
        for (Taken next : taken.stream().sorted(Comparator.comparingLong(range -> range.area().top())).toList()) {
            lasting.removeIf(above -> above.area().bottom() < next.area().top());
            Optional<Taken> under = lasting.stream().filter(above -> above.area().overlaps(next.area())).findFirst();
            under.ifPresent(other -> tell(next, other));
            if (under.isEmpty()) {
                lasting.add(next);
            }
        }
    }

    /// Of two ranges the one is told that was found later.
    private void tell(Taken one, Taken other) {
        Taken later = one.n() < other.n() ? other : one;
        Taken earlier = one.n() < other.n() ? one : other;
        faults.add(later.code(), sheet.part(), sheet.at(later.area().toString()),
                "is " + later.what() + ", over " + earlier.what() + " at " + earlier.area());
    }
}
