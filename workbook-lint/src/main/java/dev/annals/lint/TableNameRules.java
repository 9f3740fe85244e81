package dev.annals.lint;

import java.util.HashSet;
import java.util.Locale;

/// No two tables of a workbook have the same name or number.
///
/// @param book the workbook
/// @param faults takes the faults
record TableNameRules(LintedBook book, Faults faults) {

    void check() {
        var names = new HashSet<String>();
        var ids = new HashSet<String>();
        for (Table table : book.tables()) {
            String place = table.sheet().at(table.tree().attribute("ref"));
            boolean fresh = names.add(table.name().toLowerCase(Locale.ROOT));
            faults.require(fresh, "table-name", table.part(), place, "the table " + table.name() + " has the name of another one");
            boolean numbered = ids.add(table.tree().attribute("id"));
            faults.require(numbered, "table-id", table.part(), place, "the table " + table.name() + " has the id of another one");
        }
    }
}
