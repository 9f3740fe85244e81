package dev.annals.importers.file;

import dev.annals.core.scratch.Scratch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Rows in a temporary file, each with a link to one before it; first they are added, then they are looked up.
public final class RowSpool implements AutoCloseable {

    /// Places begin at 1, so that 0 is no place.
    private static final int START = 1;
    private static final int FIXED = 1 + 8 + 4 + 8 + 8 + 8 + 1 + 4 + 4;
    private static final int BLOCK = 1 << 12;
    private static final int PENDING = 1 << 20;

    private final FileChannel channel = Scratch.file();
    private final ByteBuffer pending = ByteBuffer.allocate(PENDING);
    private ByteBuffer block = ByteBuffer.allocate(BLOCK);
    private long end = START;

    /// A row that was added.
    ///
    /// @param place where it is
    /// @param marked whether it was marked
    /// @param previous the place that it links to
    /// @param section the number of its section
    /// @param number its number in the section
    /// @param line the line on which it begins
    /// @param start how many code points of its file stand before it
    /// @param encoding how it was read
    /// @param event the event that it belongs to
    /// @param text the row as it stands in its file
    /// @param next the place after it
    public record Stored(
            long place, boolean marked, long previous, int section, long number, long line, long start, Encoding encoding, String event,
            String text, long next) {

        /// The row, cut again out of what stands in the file.
        public OriginalRow raw(Dialect dialect) {
            try {
                var in = new ByteArrayInputStream((text + "\n").getBytes(StandardCharsets.UTF_8));
                OriginalRow cut = new RowCutter(in, dialect, Decoder.UTF8).next().orElseThrow();
                return new OriginalRow(text, cut.text(), line, start, encoding, cut.flaw());
            } catch (IOException e) {
                throw new UncheckedIOException("Bytes in memory can be read", e);
            }
        }
    }

    /// Adds a row; returns its place.
    public long add(long previous, int section, long number, String event, OriginalRow raw) {
        byte[] id = event.getBytes(StandardCharsets.UTF_8);
        byte[] text = raw.raw().getBytes(StandardCharsets.UTF_8);
        int size = FIXED + id.length + text.length;
        ByteBuffer record = ByteBuffer.allocate(size)
                .put((byte) 0).putLong(previous).putInt(section).putLong(number).putLong(raw.line()).putLong(raw.start())
                .put(raw.encoding().code())
                .putInt(id.length).putInt(text.length).put(id).put(text)
                .flip();
        if (pending.remaining() < size) {
            flush();
        }
        if (size > PENDING) {
            write(record, end);
        } else {
            pending.put(record);
        }
        long place = end;
        end += size;
        return place;
    }

    private void flush() {
        int size = pending.position();
        write(pending.flip(), end - size);
        pending.clear();
    }

    private void write(ByteBuffer bytes, long place) {
        try {
            for (long at = place; bytes.hasRemaining(); ) {
                at += channel.write(bytes, at);
            }
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
    }

    /// The first row.
    public Optional<Stored> first() {
        return end > START ? Optional.of(at(START)) : Optional.empty();
    }

    /// The row that was added after this one.
    public Optional<Stored> after(Stored stored) {
        return stored.next() < end ? Optional.of(at(stored.next())) : Optional.empty();
    }

    /// Marks a row.
    public void mark(Stored stored) {
        write(ByteBuffer.wrap(new byte[] {1}), stored.place());
    }

    /// The row at a place.
    public Stored at(long place) {
        if (pending.position() > 0) {
            flush();
        }
        read(place, FIXED);
        boolean marked = block.get() == 1;
        long previous = block.getLong();
        int section = block.getInt();
        long number = block.getLong();
        long line = block.getLong();
        long start = block.getLong();
        Encoding encoding = Encoding.of(block.get());
        int id = block.getInt();
        int text = block.getInt();
        if (block.remaining() < id + text) {
            read(place, FIXED + id + text);
            block.position(FIXED);
        }
        byte[] bytes = new byte[id + text];
        block.get(bytes);
        return new Stored(
                place, marked, previous, section, number, line, start, encoding, new String(bytes, 0, id, StandardCharsets.UTF_8),
                new String(bytes, id, text, StandardCharsets.UTF_8), place + FIXED + id + text);
    }

    /// Fills the block from a place, with so many bytes at least.
    private void read(long place, int least) {
        if (block.capacity() < least) {
            block = ByteBuffer.allocate(least);
        }
        block.clear();
        try {
            while (block.position() < least && channel.read(block, place + block.position()) > 0) {
                // goes on until enough is there
            }
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
        block.flip();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
    }
}
