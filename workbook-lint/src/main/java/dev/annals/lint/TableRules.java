package dev.annals.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// One table (CT_Table, ECMA-376 Part 1, 18.5.1.2): as wide as its columns, with headings that are the names of the columns.
///
/// @param book the workbook
/// @param table the table
/// @param headings the cells of its first row
/// @param faults takes the faults
record TableRules(LintedBook book, Table table, Headings headings, Faults faults) {

    private static final List<String> ORDER = List.of("autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst");
    private static final int LONGEST_COLUMN_NAME = 255;

    void check() {
        new OrderRules(ORDER, Set.of(), table.part(), faults).check(table.tree());
        Names.problemOfName(table.name()).ifPresent(problem -> add("table-name", problem));
        Optional<Area> area = table.area();
        if (area.isEmpty()) {
            add("table-range", "has the range '" + table.tree().attribute("ref") + "'");
            return;
        }
        checkColumns(area.get());
        if (table.hasHeadings()) {
            checkHeadings(area.get());
            require(area.get().height() > 1, "table-range", "has a row of headings only");
        }
        table.tree().child("autoFilter").ifPresent(filter -> {
            Optional<Area> filtered = Area.of(filter.attribute("ref"));
            boolean same = filtered.filter(found -> area.get().contains(found) && found.width() == area.get().width()).isPresent();
            require(same, "table-filter", "filters " + filter.attribute("ref") + ", but is " + area.get());
        });
    }

    private void checkColumns(Area area) {
        List<Tree> columns = table.tree().listed("tableColumns", "tableColumn");
        long said = table.tree().child("tableColumns").map(list -> list.number("count", columns.size())).orElse(0L);
        require(said == columns.size(), "table-width", "has " + columns.size() + " columns, but says " + said);
        require(columns.size() == area.width(), "table-width", "has " + columns.size() + " columns, but is " + area.width() + " wide");
        var names = new HashSet<String>();
        var ids = new HashSet<String>();
        for (Tree column : columns) {
            String name = Escapes.undone(column.attribute("name"));
            require(names.add(name.toLowerCase(Locale.ROOT)), "table-column", "has two columns called '" + name + "'");
            require(!name.isEmpty() && name.length() <= LONGEST_COLUMN_NAME, "table-column", "has a column called '" + name + "'");
            require(ids.add(column.attribute("id")), "table-column", "has two columns of the id " + column.attribute("id"));
        }
    }

    private void checkHeadings(Area area) {
        List<String> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            long column = area.left() + i;
            String heading = headings.text(table.sheet().name(), area.top(), column).orElse("");
            String name = columns.get(i);
            faults.require(heading.equals(name), "table-heading", table.part(), table.sheet().cell(area.top(), column),
                    "says '" + heading + "', but the column of the table " + table.name() + " is called '" + name + "'");
        }
    }

    private void require(boolean holds, String code, String message) {
        if (!holds) {
            add(code, message);
        }
    }

    private void add(String code, String message) {
        String place = table.sheet().at(table.area().map(Area::toString).orElse(table.tree().attribute("ref")));
        faults.add(code, table.part(), place, "the table " + table.name() + " " + message);
    }
}
