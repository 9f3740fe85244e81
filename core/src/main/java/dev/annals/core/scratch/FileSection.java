package dev.annals.core.scratch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A part of a file as a stream, which leaves the channel open, and its position to others.
public final class FileSection extends InputStream {

    private final FileChannel channel;
    private final long end;
    private long position;

    /// From a place to before another.
    public FileSection(FileChannel channel, long start, long end) {
        this.channel = channel;
        this.position = start;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int most) throws IOException {
        int wanted = (int) Math.min(most, end - position);
        int read = wanted == 0 ? -1 : channel.read(ByteBuffer.wrap(bytes, offset, wanted), position);
        position += Math.max(0, read);
        return read;
    }
}
