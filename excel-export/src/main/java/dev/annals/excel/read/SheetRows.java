package dev.annals.excel.read;

import dev.annals.core.schema.WhiteSpace;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.row.LongTextMark;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The rows of a sheet of the layout, one after the other; blank rows are left out.
final class SheetRows implements Closeable {

    private final SheetPlan plan;
    private final WorkbookFile workbook;
    private final Iterator<BookSheet> sheets;
    private final WholeText whole;
    private final Notices notices;
    private final Set<Integer> told = new HashSet<>();
    private Optional<OneSheet> current = Optional.empty();
    private Optional<SheetRow> next;

    /// Opens a sheet, which may go on in others; one that is missing has no rows. Cells that only name a long text are made whole.
    SheetRows(CorpusSheets sheets, SheetPlan plan, WholeText whole, Notices notices) throws IOException {
        this.plan = plan;
        this.workbook = sheets.workbook();
        this.sheets = sheets.of(plan).iterator();
        this.whole = whole;
        this.notices = notices;
        this.next = advance();
    }

    /// Finds the text that a cell names.
    @FunctionalInterface
    interface WholeText {

        /// For cells that name none.
        WholeText NONE = mark -> mark;

        /// The text, or what is wrong with the name.
        CellValue of(CellValue mark) throws IOException;
    }

    /// The row that comes next.
    Optional<SheetRow> peek() {
        return next;
    }

    /// Takes the row that comes next.
    Optional<SheetRow> next() throws IOException {
        Optional<SheetRow> result = next;
        next = result.isPresent() ? advance() : result;
        return result;
    }

    private Optional<SheetRow> advance() throws IOException {
        while (current.isPresent() || sheets.hasNext()) {
            if (current.isEmpty()) {
                current = Optional.of(new OneSheet(workbook, plan, sheets.next(), notices));
            }
            Optional<SheetRow> row = current.get().next();
            if (row.isEmpty()) {
                current.get().close();
                current = Optional.empty();
            } else if (row.get().isBlank()) {
                tellTyped(row.get());
            } else {
                SheetRow complete = withoutWhiteSpace(withLongTexts(row.get()));
                tellNumbersAsText(complete);
                return Optional.of(complete);
            }
        }
        return Optional.empty();
    }

    private void tellTyped(SheetRow blank) {
        for (SheetColumn column : plan.columns()) {
            CellValue value = blank.cell(column);
            if (!value.isEmpty() && !value.formula()) {
                notices.typedOver(column, value, blank.position(column), "of a row with nothing else in it");
            }
        }
    }

    /// In computed columns, what looks like the name of a long text is what a record is called.
    private SheetRow withLongTexts(SheetRow row) throws IOException {
        SortedMap<Integer, CellValue> given = row.row().cells();
        if (given.values().stream().noneMatch(value -> LongTextMark.is(value.text()))) {
            return row;
        }
        var cells = new TreeMap<>(given);
        for (SheetColumn column : plan.columns()) {
            CellValue value = row.cell(column);
            if (!column.computed() && LongTextMark.is(value.text())) {
                cells.put(row.header().place(column), whole.of(value));
            }
        }
        return new SheetRow(row.header(), new RawRow(row.row().number(), cells), row.from1904());
    }

    /// Two ids or codes that differ only in the white space around them look alike, and mean the same.
    private SheetRow withoutWhiteSpace(SheetRow row) {
        Map<SheetColumn, String> around = new LinkedHashMap<>();
        for (SheetColumn column : plan.columns()) {
            String found = column.isCode() ? WhiteSpace.around(row.cell(column).text()) : "";
            if (!found.isEmpty() && row.cell(column).kind() == CellValue.Kind.TEXT) {
                around.put(column, found);
            }
        }
        around.forEach((column, found) -> notices.warn(
                "white-space", row.cell(column).text(), "has " + found + ", which was left out", row.position(column)));
        return around.isEmpty() ? row : stripped(row, around.keySet());
    }

    private static SheetRow stripped(SheetRow row, Set<SheetColumn> columns) {
        var cells = new TreeMap<>(row.row().cells());
        columns.forEach(column -> cells.put(
                row.header().place(column), CellValue.text(WhiteSpace.stripped(row.cell(column).text()))));
        return new SheetRow(row.header(), new RawRow(row.row().number(), cells), row.from1904());
    }

    /// A number in a column for text has lost its leading zeros, if it had any; said once for a column.
    private void tellNumbersAsText(SheetRow row) {
        for (SheetColumn column : plan.columns()) {
            boolean text = column.appearance().look().holdsText() && !column.computed();
            if (text && row.cell(column).kind() == CellValue.Kind.NUMBER && told.add(column.index())) {
                notices.warn(
                        "number-as-text", row.cell(column).text(),
                        "is a number in the column " + column.title() + ", which is for text; zeros at its beginning would be lost",
                        row.position(column));
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (current.isPresent()) {
            current.get().close();
        }
    }
}
