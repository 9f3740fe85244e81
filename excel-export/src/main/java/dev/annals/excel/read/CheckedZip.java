package dev.annals.excel.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
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
            checkNames();
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private void checkNames() throws IOException {
        var names = new HashSet<String>();
        for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new ZipException("two entries are called " + name);
            }
        }
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
        return new CheckedEntry(zip.getInputStream(entry), entry);
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
