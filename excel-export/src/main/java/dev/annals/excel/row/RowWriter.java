package dev.annals.excel.row;

import dev.annals.core.bytes.ByteOut;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.io.IOException;

/// Writes the rows of one sheet as XML (CT_Row, ECMA-376 Part 1, 18.3.1.73).
///
/// Cells name their place, though they need not (CT_Cell, 18.3.1.4): programs that keep cells as they are would move all behind one that is deleted.
final class RowWriter {

    private static final byte[] BEGIN = CellBytes.of("<row r=\"");
    private static final byte[] HEIGHT = CellBytes.of("\" ht=\"");
    private static final byte[] START = CellBytes.of("\">");
    private static final byte[] END = CellBytes.of("</row>\n");

    private final CellWriter[] cells;
    private final int[] wrapped;

    /// With the texts that cells of all sheets share.
    RowWriter(SheetPlan sheet, SharedTexts texts) {
        this.cells = sheet.columns().stream().map(column -> new CellWriter(column, texts)).toArray(CellWriter[]::new);
        this.wrapped = sheet.columns().stream().filter(column -> column.appearance().look().wrapped()).mapToInt(SheetColumn::index).toArray();
    }

    /// How wide the widest value of a column is so far.
    int widest(SheetColumn column) {
        return cells[column.index()].widest();
    }

    /// Writes a row with its number, counted from 1.
    void write(FilledRow row, long number, ByteOut out) throws IOException {
        byte[] digits = CellBytes.of(Long.toString(number));
        out.put(BEGIN);
        out.put(digits);
        int lines = lines(row);
        if (lines > 1) {
            out.put(HEIGHT);
            out.number(RowHeight.ofLines(lines));
        }
        out.put(START);
        for (int i = 0; i < cells.length; i++) {
            cells[i].write(row.get(i), digits, out);
        }
        out.put(END);
    }

    private int lines(FilledRow row) {
        int lines = 1;
        for (int column : wrapped) {
            lines = Math.max(lines, cells[column].lines(row.get(column)));
        }
        return lines;
    }
}
