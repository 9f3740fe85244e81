package dev.annals.core.limit;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// Unpacks a gzip file, which is one member after another (RFC 1952 section 2.2), and fails with a [ZipException] wherever it is not whole.
///
/// The stream that Java has takes whatever follows a member and is none for the end, so that a file whose second half is damaged looks like a
/// shorter one; and it says that a file ends too early by an exception that parsers take for the end of the file.
public final class GzipMembers extends InputStream {

    private static final int BUFFER = 1 << 16;
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xe0;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] packed = new byte[BUFFER];
    private int position;
    private int filled;
    private boolean atEnd;

    /// Over a stream that stands before the first member.
    public GzipMembers(InputStream in) throws IOException {
        this.in = in;
        readHeader(next());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (!atEnd && length > 0) {
            int count = inflate(target, offset, length);
            if (count > 0) {
                checksum.update(target, offset, count);
                return count;
            }
            if (inflater.finished()) {
                endMember();
            } else if (position == filled) {
                demandMore();
            }
        }
        return atEnd ? -1 : 0;
    }

    private int inflate(byte[] target, int offset, int length) throws ZipException {
        try {
            inflater.setInput(packed, position, filled - position);
            int count = inflater.inflate(target, offset, length);
            position = filled - inflater.getRemaining();
            return count;
        } catch (DataFormatException e) {
            throw damaged("it is damaged: " + e.getMessage());
        }
    }

    /// Length and checksum follow what was packed (section 2.3.1), then another member, nothing, or nothing but zeros, with which tapes are filled up.
    private void endMember() throws IOException {
        long found = checksum.getValue();
        long length = inflater.getBytesWritten() & 0xffffffffL;
        if (nextInt() != found || nextInt() != length) {
            throw damaged("it is damaged: its checksum is not that of what it holds");
        }
        inflater.reset();
        checksum.reset();
        int first = position < filled || fill() ? next() : 0;
        if (first != 0) {
            readHeader(first);
            return;
        }
        while (position < filled || fill()) {
            if (next() != 0) {
                throw damaged("it is damaged: what follows after zeros is not gzip");
            }
        }
        atEnd = true;
    }

    private void readHeader(int first) throws IOException {
        if (first != 0x1f || next() != 0x8b || next() != DEFLATE) {
            throw damaged("it is damaged: what follows is not gzip");
        }
        int flags = next();
        if ((flags & RESERVED) != 0) {
            throw damaged("it is damaged: its header is not one of gzip");
        }
        skip(6); // time, and by what it was packed
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            skip(2);
        }
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private void skipText() throws IOException {
        int character;
        do {
            character = next();
        } while (character != 0);
    }

    private long nextInt() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    private int next() throws IOException {
        if (position == filled) {
            demandMore();
        }
        return packed[position++] & 0xff;
    }

    private void demandMore() throws IOException {
        if (!fill()) {
            throw damaged("it ends too early");
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(packed, 0, packed.length));
        return filled > 0;
    }

    private static ZipException damaged(String why) {
        return new ZipException(why);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
