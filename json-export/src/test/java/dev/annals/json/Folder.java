package dev.annals.json;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A folder to which exports write their files.
public final class Folder implements Destination, AutoCloseable {

    private final Path file;
    private final List<OutputStream> streams = new ArrayList<>();
    private Optional<OutputStream> main = Optional.empty();

    private Folder(Path file) {
        this.file = file;
    }

    /// What was noticed while records were written to a file, and to those beside it.
    public static List<Notice> write(Path file, Exporter exporter, ExportOptions options, Iterable<? extends CorpusRecord> records) {
        var notices = new ArrayList<Notice>();
        try (var folder = new Folder(file); Export export = exporter.open(folder, options)) {
            for (CorpusRecord record : records) {
                notices.addAll(export.write(record));
            }
            export.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return notices;
    }

    /// Writes records to a file, and to those beside it, and keeps nothing of what is noticed.
    public static void writeOnly(Path file, Exporter exporter, ExportOptions options, Iterable<? extends CorpusRecord> records) throws IOException {
        try (var folder = new Folder(file); Export export = exporter.open(folder, options)) {
            for (CorpusRecord record : records) {
                export.write(record);
            }
            export.finish();
        }
    }

    public static ExportOptions profile(String name) {
        return new ExportOptions(Optional.of(name), Optional.empty(), Optional.empty());
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public OutputStream stream() {
        if (main.isEmpty()) {
            main = Optional.of(open(file));
        }
        return main.get();
    }

    @Override
    public OutputStream beside(String ending) {
        String name = file.getFileName().toString();
        return open(file.resolveSibling(name.substring(0, name.indexOf('.')) + ending));
    }

    private OutputStream open(Path path) {
        try {
            var stream = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
            streams.add(stream);
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (OutputStream stream : streams) {
            stream.close();
        }
    }
}
