package dev.annals.spark.split;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/// The lines that begin in a split of a file: from the first line feed before it to the first one behind its end.
///
/// A split that is not the first of its file has a line feed before its lines, so that nobody takes what they begin with for the beginning of a file.
final class LineStream extends InputStream {

    private static final int BUFFER = 1 << 16;

    private final FSDataInputStream in;
    private final long end;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int limit;
    private long position;
    private boolean over;
    private boolean announced;
    private long lineFeeds;

    /// Takes a stream over, from its beginning.
    LineStream(FSDataInputStream in, LineSplit split) throws IOException {
        this.in = in;
        this.end = split.end();
        this.announced = split.start() == 0;
        this.position = Math.max(0, split.start() - 1);
        in.seek(position);
        if (split.start() > 0) {
            passLine();
        }
        over = position >= end;
    }

    /// So many line feeds were read so far.
    long lineFeeds() {
        return lineFeeds;
    }

    private void passLine() throws IOException {
        int next = next();
        while (next >= 0 && next != '\n') {
            next = next();
        }
    }

    private int next() throws IOException {
        if (at == limit && !fill()) {
            return -1;
        }
        position++;
        return buffer[at++] & 0xFF;
    }

    private boolean fill() throws IOException {
        at = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!announced) {
            announced = true;
            target[offset] = '\n';
            return 1;
        }
        if (over || (at == limit && !fill())) {
            return -1;
        }
        int count = 0;
        while (count < length && at < limit && !over) {
            byte next = buffer[at++];
            target[offset + count++] = next;
            position++;
            if (next == '\n') {
                lineFeeds++;
                over = position >= end;
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// The stream of a split of a file in some file system.
    static LineStream open(LineSplit split, FileSystems systems) throws IOException {
        var path = new Path(split.path());
        return new LineStream(systems.of(path).open(path), split);
    }
}
