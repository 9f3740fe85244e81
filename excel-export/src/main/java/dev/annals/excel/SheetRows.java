package dev.annals.excel;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The rows of a sheet of the layout, one after the other; blank rows are left out.
final class SheetRows implements Closeable {

    private final WorkbookFile workbook;
    private final SheetPlan plan;
    private final boolean from1904;
    private final UnaryOperator<CellValue> whole;
    private final Notices notices;
    private final Set<Integer> told = new HashSet<>();
    private int part;
    private Optional<RowParser> parser;
    private Optional<Header> header = Optional.empty();
    private Optional<SheetRow> next;

    /// Opens a sheet, which goes on in others of its name with a number; one that is missing has no rows.
    /// Cells that only name a long text are made whole.
    SheetRows(WorkbookFile workbook, SheetPlan plan, UnaryOperator<CellValue> whole, Notices notices) throws IOException {
        this.workbook = workbook;
        this.plan = plan;
        this.parser = workbook.rows(plan.name());
        this.from1904 = workbook.from1904();
        this.whole = whole;
        this.notices = notices;
        this.next = advance();
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
        while (parser.isPresent()) {
            Optional<SheetRow> row = advanceInSheet(parser.get());
            if (row.isPresent()) {
                return row;
            }
            parser.get().close();
            header = Optional.empty();
            parser = workbook.rows(plan.nameOfPart(++part));
        }
        return Optional.empty();
    }

    private Optional<SheetRow> advanceInSheet(RowParser rows) throws IOException {
        for (Optional<RawRow> raw = rows.next(); raw.isPresent(); raw = rows.next()) {
            if (header.isEmpty()) {
                header = Optional.of(new Header(plan, plan.nameOfPart(part), raw.get()));
                header.get().check(notices);
                continue;
            }
            var row = new SheetRow(header.get(), withLongTexts(raw.get()), from1904);
            if (!row.isBlank()) {
                tellNumbersAsText(row);
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private RawRow withLongTexts(RawRow row) {
        if (row.cells().values().stream().noneMatch(LongTexts::isMark)) {
            return row;
        }
        var cells = new TreeMap<Integer, CellValue>();
        row.cells().forEach((place, cell) -> cells.put(place, LongTexts.isMark(cell) ? whole.apply(cell) : cell));
        return new RawRow(row.number(), cells);
    }

    /// A number in a column for text has lost its leading zeros, if it had any; said once for a column.
    private void tellNumbersAsText(SheetRow row) {
        for (Column column : plan.columns()) {
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
        if (parser.isPresent()) {
            parser.get().close();
        }
    }
}
