package dev.annals.excel.read;

import dev.annals.core.schema.WhiteSpace;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.row.LongTextMark;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The rows of a sheet of the layout, one after the other; blank rows are left out.
final class SheetRows implements Closeable {

    private final SheetPlan plan;
    private final WorkbookFile workbook;
    private final Iterator<BookSheet> sheets;
    private final WholeText whole;
    private final Notices notices;
    private final Consumer<OneSheet> onOpening;
    private final List<SheetColumn> codes;
    private final List<SheetColumn> texts;
    private final Set<Integer> told = new HashSet<>();
    private Optional<OneSheet> current = Optional.empty();
    private Optional<SheetRow> next;

    /// Opens a sheet, which may go on in others; one that is missing has no rows. Cells that only name a long text are made whole.
    SheetRows(CorpusSheets sheets, SheetPlan plan, WholeText whole, Notices notices) throws IOException {
        this(sheets, plan, whole, notices, sheet -> {});
    }

    /// The rows of a sheet, of which nobody wants to know more than whose they are.
    static SheetRows ofOwners(CorpusSheets sheets, SheetPlan plan, WholeText whole, Notices notices) throws IOException {
        return new SheetRows(sheets, plan, whole, notices, OneSheet::readOwnersOnly);
    }

    private SheetRows(CorpusSheets sheets, SheetPlan plan, WholeText whole, Notices notices, Consumer<OneSheet> onOpening) throws IOException {
        this.plan = plan;
        this.onOpening = onOpening;
        this.codes = plan.columns().stream().filter(SheetColumn::isCode).toList();
        this.texts = plan.columns().stream().filter(column -> column.appearance().look().holdsText() && !column.computed() && !plan.entry().isTyped(column)).toList();
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
                current.ifPresent(onOpening);
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
        ColumnValues given = row.row().cells();
        if (!given.any(value -> LongTextMark.is(value.text()))) {
            return row;
        }
        ColumnValues cells = given.copy();
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
        SheetRow stripped = row;
        for (SheetColumn column : codes) {
            CellValue value = row.cell(column);
            if (value.kind() == CellValue.Kind.TEXT && WhiteSpace.isAround(value.text())) {
                notices.warn("white-space", value.text(), "has " + WhiteSpace.around(value.text()) + ", which was left out", row.position(column));
                stripped = stripped(stripped, column);
            }
        }
        return stripped;
    }

    private static SheetRow stripped(SheetRow row, SheetColumn column) {
        ColumnValues cells = row.row().cells().copy();
        cells.put(row.header().place(column), CellValue.text(WhiteSpace.stripped(row.cell(column).text())));
        return new SheetRow(row.header(), new RawRow(row.row().number(), cells), row.from1904());
    }

    /// A number in a column for text has lost its leading zeros, if it had any; said once for a column.
    private void tellNumbersAsText(SheetRow row) {
        for (SheetColumn column : texts) {
            if (row.cell(column).kind() == CellValue.Kind.NUMBER && told.add(column.index())) {
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
