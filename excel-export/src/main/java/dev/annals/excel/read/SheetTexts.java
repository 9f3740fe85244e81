package dev.annals.excel.read;

import dev.annals.core.table.CsvStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The rows of a sheet as texts: days as ISO 8601 writes them, numbers by their digits, nothing rounded.
///
/// A row that a sheet leaves out is a blank line, so that lines are numbered as rows are. Every row has the cells of the first one.
public final class SheetTexts implements CsvStream.Rows {

    private final WorkbookFile workbook;
    private final BookSheet sheet;
    private final RowParser rows;
    private final UnreadCells unread;
    private Optional<RawRow> waiting = Optional.empty();
    private long line;
    private int width;

    /// Of the n-th sheet of a workbook, which is closed with them; what they do not tell is gathered.
    public SheetTexts(WorkbookFile workbook, int n, UnreadCells unread) throws IOException {
        this.workbook = workbook;
        this.sheet = workbook.sheets().get(n);
        this.rows = workbook.typedRows(sheet);
        this.unread = unread;
    }

    @Override
    public Optional<List<String>> next() throws IOException {
        Optional<RawRow> row = waiting.isPresent() ? waiting : following();
        line++;
        waiting = row.filter(later -> later.number() > line);
        return waiting.isPresent() ? Optional.of(List.of()) : row.map(this::texts);
    }

    /// A row that adds up the others of a table is none of them.
    private Optional<RawRow> following() throws IOException {
        Optional<RawRow> row = rows.next();
        while (row.isPresent() && sheet.isTotals(row.get().number())) {
            row = rows.next();
        }
        if (row.isEmpty()) {
            unread.addMerged(rows.merged());
        }
        return row;
    }

    private List<String> texts(RawRow row) {
        int last = row.cells().places().max().orElseThrow();
        width = width == 0 ? last : width;
        var texts = new ArrayList<>(Collections.nCopies(Math.max(width, last), ""));
        row.cells().places().forEach(column -> texts.set(column - 1, text(row.number(), column, row.cells().at(column))));
        return texts;
    }

    private String text(long row, int column, CellValue value) {
        return switch (value.kind()) {
            case TEXT, NUMBER -> value.text();
            case FLAG -> value.text().equals("true") ? "TRUE" : "FALSE";
            case DATE -> Serial.text(value.text(), workbook.from1904())
                    .orElseGet(() -> unread.add(row, column, "is the number of a day on which spreadsheets disagree"));
            case FAULT -> value.held().map(held -> unread.doubt(row, column, value.text(), text(row, column, held)))
                    .orElseGet(() -> unread.add(row, column, value.text()));
            case EMPTY -> "";
        };
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            rows.close();
        }
    }
}
