package dev.annals.excel.read;

import dev.annals.core.office.PackedEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/// The entries of a ZIP file, checked while they are read.
///
/// POI's own reader would go on with the entries that are left of a file that was cut off, and would refuse rows that repeat themselves as
/// a ZIP bomb; this one insists on the directory at the end of the file and on the checksum of each entry.
final class CheckedZip implements ZipEntrySource {

    private final ZipFile zip;
    private boolean closed;

    /// Opens a file; two entries of one name are an error, because readers would disagree on which of them counts (CVE-2025-31672).
    CheckedZip(Path file) throws IOException {
        this.zip = ZipFile.builder().setPath(file).get();
        try {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            checkNames(entries);
            PackedEntry.demandBounded(entries.stream().map(CheckedZip::described).toList(), Files.size(file));
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private static void checkNames(List<ZipArchiveEntry> entries) throws IOException {
        var names = new HashSet<String>();
        for (ZipArchiveEntry entry : entries) {
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new ZipException("two entries are called " + entry.getName());
            }
        }
    }

    private static PackedEntry described(ZipArchiveEntry entry) {
        return new PackedEntry(entry.getName(), entry.getCompressedSize(), entry.getSize(), entry.getCrc());
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return described(entry).checked(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
