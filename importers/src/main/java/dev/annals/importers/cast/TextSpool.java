package dev.annals.importers.cast;

import dev.annals.core.scratch.Scratch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Texts that are added one after another, each with a link to one before it; in memory as far as they fit into a block, then in scratch.
public final class TextSpool {

    private static final int HEAD = Long.BYTES + Integer.BYTES;
    private static final int BLOCK = 1 << 16;

    /// So many bytes are read at once, as most texts are not longer.
    private static final int USUAL = 1 << 8;

    private Optional<FileChannel> file = Optional.empty();
    private ByteBuffer block = ByteBuffer.allocate(1 << 10);
    private long flushed;

    /// A text that was added.
    ///
    /// @param previous the place that it links to
    /// @param text the text
    public record Stored(long previous, String text) {}

    /// Adds a text; returns its place.
    public long add(long previous, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        reserve(HEAD + bytes.length);
        long place = flushed + block.position();
        block.putLong(previous).putInt(bytes.length).put(bytes);
        return place;
    }

    private void reserve(int size) {
        if (block.remaining() >= size) {
            return;
        }
        if (block.position() + size > BLOCK) {
            flush();
        }
        if (block.remaining() < size) {
            block = ByteBuffer.allocate(Math.max(size, Math.min(BLOCK, 2 * (block.position() + size)))).put(block.flip());
        }
    }

    private void flush() {
        if (file.isEmpty()) {
            file = Optional.of(Scratch.file());
        }
        block.flip();
        try {
            while (block.hasRemaining()) {
                flushed += file.get().write(block, flushed);
            }
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
        block.clear();
    }

    /// The text at a place.
    public Stored at(long place) {
        ByteBuffer bytes = bytes(place, USUAL);
        long previous = bytes.getLong();
        int length = bytes.getInt();
        ByteBuffer text = bytes.remaining() >= length ? bytes.limit(HEAD + length) : bytes(place + HEAD, length).limit(length);
        return new Stored(previous, StandardCharsets.UTF_8.decode(text).toString());
    }

    /// At least so many bytes from a place on, unless the texts end before.
    private ByteBuffer bytes(long place, int length) {
        return place >= flushed ? block.duplicate().flip().position((int) (place - flushed)).slice() : stored(place, length);
    }

    private ByteBuffer stored(long place, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining() && file.orElseThrow().read(bytes, place + bytes.position()) > 0) {
                // goes on until all is there
            }
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
        return bytes.flip();
    }
}
