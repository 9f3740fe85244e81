package dev.annals.excel.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// The content of an entry of a ZIP file: fails when it differs from what was packed, or when it grows out of all proportion.
final class CheckedEntry extends CheckedInputStream {

    /// What may be unpacked of any entry.
    private static final long HARMLESS = 64L << 20;

    /// How much larger than packed an entry may be beyond that; rows of ours are some twenty times as large.
    private static final long LARGEST_RATIO = 200;

    private final ZipArchiveEntry entry;
    private long length;

    CheckedEntry(InputStream content, ZipArchiveEntry entry) {
        super(content, new CRC32());
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        check(b < 0 ? -1 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        int read = super.read(buffer, offset, count);
        check(read);
        return read;
    }

    private void check(int read) throws IOException {
        if (read < 0) {
            checkWhole();
            return;
        }
        length += read;
        if (length > HARMLESS && length / LARGEST_RATIO > entry.getCompressedSize()) {
            throw new ZipException(entry.getName() + " unpacks to more than " + LARGEST_RATIO + " times its size");
        }
    }

    private void checkWhole() throws ZipException {
        if (length != entry.getSize() || getChecksum().getValue() != entry.getCrc()) {
            throw new ZipException(entry.getName() + " is not what was packed");
        }
    }
}
