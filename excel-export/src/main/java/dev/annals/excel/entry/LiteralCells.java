package dev.annals.excel.entry;

import dev.annals.core.schema.Type;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.read.CellValue;
import java.util.regex.Pattern;

/// Cells with a plain value: what is allowed in them, and an example.
final class LiteralCells {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,19}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private LiteralCells() {}

    /// Tells what is wrong with a cell, and leaves a value that tells nothing more.
    static void check(EnteredRow row, SheetColumn column, Type.Literal<?> type) {
        switch (type) {
            case Type.Text text -> row.require(column, "write it in words, such as those of the source");
            case Type.Count count -> match(row, column, COUNT, "a whole number, such as 12", "0");
            case Type.Decimal decimal -> match(row, column, DECIMAL, "a number with a point, such as 24.9", "0");
            case Type.Flag flag -> match(row, column, Pattern.compile("true|false"), "true or false, such as true", "true");
            case Type.Day day -> match(row, column, DAY, "a day as YYYY-MM-DD, such as 2024-11-21", "2000-01-01");
        }
    }

    private static void match(EnteredRow row, SheetColumn column, Pattern pattern, String allowed, String standingIn) {
        if (row.isEmpty(column)) {
            row.refuse(column, "is missing; write " + allowed);
            row.mean(column, standingIn);
        } else if (row.cell(column).kind() == CellValue.Kind.TEXT && !pattern.matcher(row.text(column)).matches()) {
            row.refuse(column, "is not allowed here; write " + allowed);
            row.mean(column, standingIn);
        }
    }
}
