package dev.annals.lint;

import java.util.List;
import java.util.Optional;

/// A table on a sheet.
///
/// @param part the part that describes it
/// @param sheet the sheet that it lies on
/// @param tree what the part says
record Table(String part, Sheet sheet, Tree tree) {

    String name() {
        return tree.attribute("displayName");
    }

    Optional<Area> area() {
        return Area.of(tree.attribute("ref"));
    }

    List<String> columns() {
        return tree.listed("tableColumns", "tableColumn").stream().map(column -> Escapes.undone(column.attribute("name"))).toList();
    }

    boolean hasHeadings() {
        return tree.number("headerRowCount", 1) > 0;
    }
}
