package dev.annals.excel.row;

import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.io.Closeable;
import java.io.IOException;

/// The rows of one sheet on their way into the workbook.
public final class PendingRows implements Closeable {

    private final RowWriter writer;
    private final PendingBytes bytes;
    private long rows;

    PendingRows(SheetPlan sheet, SharedTexts texts, Errands errands) {
        this.writer = new RowWriter(sheet, texts);
        this.bytes = new PendingBytes(errands);
    }

    /// How many rows there are, without the heading.
    public long rows() {
        return rows;
    }

    /// How wide the widest value of a column is, in characters, as far as the column is to show it; 0 when it has none.
    public int widest(SheetColumn column) {
        return writer.widest(column);
    }

    void append(FilledRow row) throws IOException {
        rows++;
        writer.write(row, rows + 1, bytes.out());
        bytes.spill();
    }

    /// The rows between two pieces of XML; no row can follow.
    public DeflatedPart between(byte[] before, byte[] after) throws IOException {
        return bytes.between(before, after);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
