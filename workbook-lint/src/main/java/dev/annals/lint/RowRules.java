package dev.annals.lint;

import java.io.IOException;
import java.util.Optional;

/// The rows of a sheet: in their order, none twice, and each cell in its row.
final class RowRules {

    private final LintedBook book;
    private final Sheet sheet;
    private final Headings headings;
    private final Faults faults;
    private long row;
    private long column;
    private boolean heading;
    private Optional<Area> filled = Optional.empty();

    RowRules(LintedBook book, Sheet sheet, Headings headings, Faults faults) {
        this.book = book;
        this.sheet = sheet;
        this.headings = headings;
        this.faults = faults;
    }

    /// Reads to the end of the rows.
    void check(Cursor cursor) throws IOException {
        while (cursor.next() && !(cursor.ends() && cursor.name().equals("sheetData"))) {
            if (cursor.starts("row")) {
                beginRow(cursor);
            } else if (cursor.starts("c")) {
                checkCell(cursor);
            } else if (cursor.isText() && !cursor.text().isBlank()) {
                faults.add("stray-text", sheet.part(), sheet.cell(row, column), "has the text '" + cursor.text() + "' outside its cells");
            }
        }
    }

    private void beginRow(Cursor cursor) {
        String number = cursor.attribute("r");
        long next = number.isEmpty() ? row + 1 : Tree.whole(number, -1);
        faults.require(next > row, "row-order", sheet.part(), sheet.cell(next, 1), "is a row that stands after row " + row);
        faults.require(next <= Area.LAST_ROW, "row-number", sheet.part(), sheet.name(), "has the row " + number + ", beyond the last");
        requireFormat(cursor.attribute("s"), sheet.at(Long.toString(next)));
        row = next;
        column = 0;
        heading = headings.wants(sheet.name(), row);
    }

    private void requireFormat(String format, String place) {
        long index = Tree.whole(format, -1);
        boolean fits = format.isEmpty() || (index >= 0 && index < book.cellFormats());
        faults.require(fits, "cell-format", sheet.part(), place, "names the cell format " + format + " of " + book.cellFormats());
    }

    private void checkCell(Cursor cursor) throws IOException {
        String reference = cursor.attribute("r");
        long found = reference.isEmpty() ? column + 1 : columnOf(reference);
        String place = reference.isEmpty() ? sheet.cell(row, found) : sheet.at(reference);
        faults.require(found > column, "cell-order", sheet.part(), place, "stands after column " + Area.cellName(row, Math.max(1, column)));
        column = Math.max(found, column);
        var here = new Area(row, found, row, found);
        filled = Optional.of(filled.map(before -> before.with(here)).orElse(here));
        requireFormat(cursor.attribute("s"), place);
        Tree cell = cursor.tree();
        new CellRules(book, sheet, place, faults).check(cell);
        if (heading) {
            headings.put(sheet.name(), row, found, held(cell));
        }
    }

    /// The area that its cells fill; nothing where there are none.
    Optional<Area> filled() {
        return filled;
    }

    private long columnOf(String reference) {
        var area = Area.of(reference).filter(cell -> cell.top() == row);
        if (area.isEmpty()) {
            faults.add("cell-reference", sheet.part(), sheet.at(reference), "is not a cell of row " + row);
            return column + 1;
        }
        return area.get().left();
    }

    private static Headings.Held held(Tree cell) {
        String value = cell.child("v").map(Tree::text).orElse("");
        return switch (cell.attribute("t")) {
            case "s" -> new Headings.Held.Shared(Tree.whole(value, -1));
            case "str" -> new Headings.Held.Own(Escapes.undone(value));
            case "inlineStr" -> new Headings.Held.Own(cell.child("is").map(StringRules::textOf).orElse(""));
            default -> new Headings.Held.Other();
        };
    }
}
