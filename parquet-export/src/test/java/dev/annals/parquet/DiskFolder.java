package dev.annals.parquet;

import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Notice;
import dev.annals.core.format.OutputFolder;
import dev.annals.core.model.CorpusRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A folder of a disk.
record DiskFolder(Path path, List<OutputStream> streams) implements OutputFolder {

    /// Fills a folder with records; gives what was told.
    static List<Notice> fill(Path path, ExportOptions options, List<CorpusRecord> records) throws IOException {
        var folder = new DiskFolder(path, new ArrayList<>());
        try (Export export = new ParquetExporter().fill(folder, options)) {
            return write(export, records);
        } finally {
            for (OutputStream stream : folder.streams()) {
                stream.close();
            }
        }
    }

    /// Writes records; gives what was told.
    static List<Notice> write(Export export, List<CorpusRecord> records) throws IOException {
        var notices = new ArrayList<Notice>();
        for (CorpusRecord record : records) {
            notices.addAll(export.write(record));
        }
        export.finish();
        return notices;
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public OutputStream file(String name) {
        try {
            OutputStream stream = new BufferedOutputStream(Files.newOutputStream(path.resolve(name)));
            streams.add(stream);
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
