package dev.annals.excel.row;

import dev.annals.core.scratch.Scratch;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Optional;

/// The rows of one sheet on their way into the workbook: in memory while they are few, then in a temporary file.
public final class PendingRows implements Closeable {

    private static final int MOST_IN_MEMORY = 1 << 16;

    private final RowWriter writer;
    private final XmlBytes recent = new XmlBytes();
    private Optional<FileChannel> file = Optional.empty();
    private long spilled;
    private long rows;

    PendingRows(SheetPlan sheet) {
        this.writer = new RowWriter(sheet);
    }

    /// How many rows there are, without the heading.
    public long rows() {
        return rows;
    }

    /// How many bytes there are.
    public long length() {
        return spilled + recent.length();
    }

    /// How wide the widest value of a column is, in characters; 0 when it has none.
    public int widest(SheetColumn column) {
        return writer.widest(column);
    }

    void append(FilledRow row) throws IOException {
        rows++;
        writer.write(row, rows + 1, recent);
        if (recent.length() > MOST_IN_MEMORY) {
            spill();
        }
    }

    private void spill() {
        if (file.isEmpty()) {
            file = Optional.of(Scratch.file());
        }
        spilled += Scratch.write(file.get(), recent.view());
        recent.clear();
    }

    public void copyTo(OutputStream out) throws IOException {
        if (file.isPresent()) {
            file.get().position(0);
            Channels.newInputStream(file.get()).transferTo(out);
        }
        recent.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
