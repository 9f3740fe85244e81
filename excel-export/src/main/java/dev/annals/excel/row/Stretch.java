package dev.annals.excel.row;

import dev.annals.core.scratch.Scratch;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A stretch of a part of a package, deflated: in memory while it is short, then in a temporary file.
///
/// Stretches one behind the other are one deflated part: all but the last end with an empty block, which ends at a whole byte (RFC 1951, 3.2.4).
final class Stretch implements Closeable {

    private static final int MOST_IN_MEMORY = 1 << 16;

    private final Deflater deflater;
    private final CRC32 checksum = new CRC32();
    private final byte[] recent = new byte[MOST_IN_MEMORY];
    private Optional<FileChannel> file = Optional.empty();
    private long spilled;
    private int held;
    private long size;

    /// With so much effort, from 1 to 9.
    Stretch(int level) {
        this.deflater = new Deflater(level, true);
    }

    /// A whole stretch, the last one or not.
    static Stretch of(byte[] bytes, int level, boolean last) {
        var stretch = new Stretch(level);
        stretch.add(bytes);
        if (last) {
            stretch.finish();
        } else {
            stretch.end();
        }
        return stretch;
    }

    void add(byte[] bytes) {
        checksum.update(bytes);
        size += bytes.length;
        deflater.setInput(bytes);
        drain(Deflater.NO_FLUSH);
    }

    /// Ends it where another one follows.
    void end() {
        drain(Deflater.SYNC_FLUSH);
        deflater.end();
    }

    /// Ends it where none follows.
    void finish() {
        deflater.finish();
        drain(Deflater.NO_FLUSH);
        deflater.end();
    }

    private void drain(int flush) {
        int room;
        int count;
        do {
            room = recent.length - held;
            count = deflater.deflate(recent, held, room, flush);
            held += count;
            if (held == recent.length) {
                spill();
            }
        } while (count == room);
    }

    private void spill() {
        if (file.isEmpty()) {
            file = Optional.of(Scratch.file());
        }
        spilled += Scratch.write(file.get(), ByteBuffer.wrap(recent, 0, held));
        held = 0;
    }

    /// How many bytes went in.
    long size() {
        return size;
    }

    /// How many bytes are left of them.
    long deflatedSize() {
        return spilled + held;
    }

    /// The checksum of what went in (CRC-32).
    long checksum() {
        return checksum.getValue();
    }

    /// What is left of it, to be read once.
    InputStream stream() throws IOException {
        var last = new ByteArrayInputStream(recent, 0, held);
        if (file.isEmpty()) {
            return last;
        }
        file.get().position(0);
        return new SequenceInputStream(Channels.newInputStream(file.get()), last);
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
