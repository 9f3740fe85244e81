package dev.annals.excel.page;

import dev.annals.excel.row.DeflatedPart;
import dev.annals.excel.row.PendingRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Puts the rows and what they share into the template.
public final class WorkbookPackage {

    private static final String END_OF_ROWS = "</sheetData>";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String FIRST_STRING = "<si>";

    /// Rows repeat themselves so much that more effort hardly pays.
    private static final int DEFLATE_LEVEL = 2;

    /// The first time that a ZIP entry can have.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final TemplateParts template;

    public WorkbookPackage(TemplateParts template) {
        this.template = template;
    }

    /// Writes the package; the stream stays open.
    @SuppressWarnings("resource") // closing the archive would close the stream
    public void writeTo(OutputStream out) throws IOException {
        var archive = new ZipArchiveOutputStream(out);
        archive.setLevel(DEFLATE_LEVEL);
        archive.setUseZip64(Zip64Mode.AsNeeded);
        var bytes = new SeekableInMemoryByteChannel(template.content().array());
        try (ZipFile parts = ZipFile.builder().setSeekableByteChannel(bytes).get()) {
            for (Enumeration<ZipArchiveEntry> entries = parts.getEntriesInPhysicalOrder(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                try (InputStream content = parts.getInputStream(entry)) {
                    Optional<byte[]> own = template.instead(entry.getName()).map(xml -> xml.getBytes(StandardCharsets.UTF_8));
                    copy(entry.getName(), withMoreRows(entry.getName(), own.isPresent() ? own.get() : content.readAllBytes()), archive);
                }
            }
        }
        archive.finish();
    }

    private byte[] withMoreRows(String name, byte[] content) {
        return template.moreRows(name).map(rows -> new String(content, StandardCharsets.UTF_8).replace(END_OF_ROWS, rows + END_OF_ROWS).getBytes(StandardCharsets.UTF_8))
                .orElse(content);
    }

    private void copy(String name, byte[] content, ZipArchiveOutputStream archive) throws IOException {
        var entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(TIME);
        Optional<PendingRows> rows = template.rows(name);
        if (rows.isPresent()) {
            int end = text(content).lastIndexOf(END_OF_ROWS);
            copy(entry, rows.get().between(Arrays.copyOf(content, end), Arrays.copyOfRange(content, end, content.length)), archive);
        } else if (name.equals(STRINGS) && template.texts().count() > 0) {
            int first = text(content).indexOf(FIRST_STRING);
            copy(entry, template.texts().between(Arrays.copyOf(content, first), Arrays.copyOfRange(content, first, content.length)), archive);
        } else {
            entry.setSize(content.length);
            archive.putArchiveEntry(entry);
            archive.write(content);
            archive.closeArchiveEntry();
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    /// With its size known, an entry of more than 4 GiB says so at its beginning, where Excel looks for it.
    private static void copy(ZipArchiveEntry entry, DeflatedPart pending, ZipArchiveOutputStream archive) throws IOException {
        try (DeflatedPart part = pending) {
            entry.setMethod(ZipEntry.DEFLATED);
            entry.setSize(part.size());
            entry.setCompressedSize(part.deflatedSize());
            entry.setCrc(part.checksum());
            archive.addRawArchiveEntry(entry, part.stream());
        }
    }
}
