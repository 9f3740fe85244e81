package dev.annals.excel.row;

import dev.annals.core.bytes.ByteOut;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Some of a part of a workbook on its way there: in memory while it is short, then deflated as errands, in their order.
final class PendingBytes implements Closeable {

    /// Rows repeat themselves so much that more effort hardly pays.
    private static final int LEVEL = 2;

    private final Errands errands;
    private final ByteOut recent = new ByteOut();
    private Optional<Stretch> deflated = Optional.empty();

    PendingBytes(Errands errands) {
        this.errands = errands;
    }

    /// Where they are put.
    ByteOut out() {
        return recent;
    }

    /// Gives away what was put, if it is much.
    void spill() throws IOException {
        recent.spillTo(new Blocks());
    }

    /// All of it between two pieces of XML; nothing can follow.
    DeflatedPart between(byte[] before, byte[] after) throws IOException {
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

    /// Takes blocks of bytes, of which the giver keeps the array.
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
