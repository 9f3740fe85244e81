package dev.annals.excel.row;

import dev.annals.core.bytes.ByteOut;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The rows of one sheet on their way into the workbook: in memory while they are few, then deflated as errands, in their order.
public final class PendingRows implements Closeable {

    /// Rows repeat themselves so much that more effort hardly pays.
    private static final int LEVEL = 2;

    private final RowWriter writer;
    private final Errands errands;
    private final ByteOut recent = new ByteOut();
    private Optional<Stretch> deflated = Optional.empty();
    private long rows;

    PendingRows(SheetPlan sheet, Errands errands) {
        this.writer = new RowWriter(sheet);
        this.errands = errands;
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
        writer.write(row, rows + 1, recent);
        recent.spillTo(new Blocks());
    }

    /// The rows between two pieces of XML; no row can follow.
    public DeflatedPart between(byte[] before, byte[] after) throws IOException {
        recent.writeTo(new Blocks());
        Stretch all = deflated();
        errands.add(all::end);
        errands.finish();
        return new DeflatedPart(List.of(Stretch.of(before, LEVEL, false), all, Stretch.of(after, LEVEL, true)));
    }

    private Stretch deflated() {
        Stretch stretch = deflated.orElseGet(() -> new Stretch(LEVEL));
        deflated = Optional.of(stretch);
        return stretch;
    }

    @Override
    public void close() throws IOException {
        if (deflated.isPresent()) {
            deflated.get().close();
        }
    }

    /// Takes blocks of rows, of which the giver keeps the array.
    private final class Blocks extends OutputStream {

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            byte[] block = Arrays.copyOfRange(bytes, from, from + count);
            Stretch stretch = deflated();
            errands.add(() -> stretch.add(block));
        }
    }
}
