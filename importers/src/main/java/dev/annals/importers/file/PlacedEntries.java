package dev.annals.importers.file;

import dev.annals.core.format.Input;
import dev.annals.core.format.Packed;
import dev.annals.core.limit.CountedBytes;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.LimitReached;
import dev.annals.core.limit.Limits;
import dev.annals.core.limit.Unpacking;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// The entries of a ZIP file one after the other, each with the place where it begins, from which it can be read without what stands before it.
///
/// The directory at the end is not asked, so that an archive that was cut off can be read as far as it goes.
final class PlacedEntries extends ZipInputStream {

    private final Input input;
    private final CountedBytes taken;
    private long entries;
    private long place;

    /// The entries of this file.
    PlacedEntries(Input input) {
        this(input, new CountedBytes(new Unforeseen(input.open())));
    }

    private PlacedEntries(Input input, CountedBytes taken) {
        super(taken);
        this.input = input;
        this.taken = taken;
    }

    /// The next entry; empty after the last. Throws [LimitReached] where there are too many, or where one unpacks to too much.
    Optional<PlacedEntry> next() throws IOException {
        passEntry();
        ZipEntry entry = getNextEntry();
        if (entry == null) {
            demandDirectory();
            return Optional.empty();
        }
        long most = Limits.of(Limit.ARCHIVE_ENTRIES);
        if (++entries > most) {
            throw new LimitReached("it has more than " + most + " entries", Limit.ARCHIVE_ENTRIES);
        }
        return Optional.of(new PlacedEntry(entry.getName(), entry.isDirectory(), place));
    }

    /// Goes to the end of the current entry. What was taken and not needed has been put back.
    private void passEntry() throws IOException {
        long before = place;
        if (entries > 0) {
            new Unpacking(this, () -> taken.count() - before).transferTo(OutputStream.nullOutputStream());
            closeEntry();
        }
        place = taken.count() - in.available();
    }

    /// The directory, or what may stand before it, follows the last entry (APPNOTE.TXT, 4.3.6); an archive that was cut off has none.
    private void demandDirectory() throws IOException {
        try (InputStream rest = at(input, place)) {
            byte[] magic = rest.readNBytes(4);
            if (!Packed.startsWith(magic, 'P', 'K', 1, 2) && !Packed.startsWith(magic, 'P', 'K', 5, 6) && !Packed.startsWith(magic, 'P', 'K', 6, 8)) {
                throw new ZipException("it was cut off, or is damaged, behind its file " + entries);
            }
        }
    }

    /// The content of an entry; fails with [LimitReached] where it becomes too much.
    static InputStream open(Input input, PlacedEntry entry) throws IOException {
        var taken = new CountedBytes(at(input, entry.place()));
        var zip = new ZipInputStream(taken);
        ZipEntry found = zip.getNextEntry();
        if (found == null || !found.getName().equals(entry.path())) {
            zip.close();
            throw new IOException("the archive has no " + entry.path() + " any more");
        }
        return new Unpacking(zip, taken::count);
    }

    private static InputStream at(Input input, long place) throws IOException {
        InputStream in = input.open();
        try {
            in.skipNBytes(place);
            return in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /// A stream that does not say what is available, so that only what was put back is.
    private static final class Unforeseen extends FilterInputStream {

        Unforeseen(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
