package dev.annals.core.office;

import dev.annals.core.limit.GatedStream;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.LimitReached;
import dev.annals.core.limit.Limits;
import dev.annals.core.limit.Unpacking;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/// An entry of a ZIP file as the directory at the end of the file describes it (APPNOTE.TXT, 4.3.12), which its content is held to.
///
/// @param name the name, with its folders
/// @param packed how many bytes it takes in the file
/// @param size how many bytes it unpacks to
/// @param checksum the CRC-32 of what it unpacks to
public record PackedEntry(String name, long packed, long size, long checksum) {

    /// Fails when the entries of a file of this size are a ZIP bomb: entries that overlap may each be small (Fifield, WOOT 2019).
    public static void demandBounded(Collection<PackedEntry> entries, long fileSize) throws LimitReached {
        long most = Limits.of(Limit.ARCHIVE_ENTRIES);
        if (entries.size() > most) {
            throw new LimitReached("it has " + entries.size() + " entries, more than " + most, Limit.ARCHIVE_ENTRIES);
        }
        long all = 0;
        for (PackedEntry entry : entries) {
            Unpacking.demandBounded(entry.name, entry.size, Math.min(entry.packed, fileSize));
            all += entry.size;
            Unpacking.demandBounded("it", all, fileSize);
        }
    }

    /// Its content, which fails with a [ZipException] when it is not what was packed.
    public InputStream checked(InputStream content) {
        return new Checked(content, this);
    }

    private static final class Checked extends GatedStream {

        private final PackedEntry entry;
        private final CRC32 checksum = new CRC32();
        private long length;

        Checked(InputStream content, PackedEntry entry) {
            super(content);
            this.entry = entry;
        }

        @Override
        public int read(byte[] buffer, int offset, int count) throws IOException {
            int read = unpack(buffer, offset, count);
            if (read > 0) {
                checksum.update(buffer, offset, read);
                length += read;
            }
            boolean whole = length == entry.size && checksum.getValue() == entry.checksum;
            if (length > entry.size || (read < 0 && !whole)) {
                throw new ZipException(entry.name + " is not what was packed");
            }
            return read;
        }

        /// Parsers of XML take an [EOFException] for the end of a file.
        private int unpack(byte[] buffer, int offset, int count) throws IOException {
            try {
                return in.read(buffer, offset, count);
            } catch (EOFException e) {
                throw new ZipException(entry.name + " is not what was packed: it ends too early");
            }
        }
    }
}
