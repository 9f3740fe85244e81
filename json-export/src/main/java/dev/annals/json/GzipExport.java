package dev.annals.json;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.model.CorpusRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Compresses what an export writes, where the name of the output asks for it.
final class GzipExport implements Export {

    /// What the names of compressed files end with.
    static final String EXTENSION = ".gz";

    private final GzipStream compressed;
    private final Export export;

    private GzipExport(GzipStream compressed, Export export) {
        this.compressed = compressed;
        this.export = export;
    }

    static boolean isAskedBy(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /// An export to a destination, compressed or not.
    static Export open(Destination destination, Function<OutputStream, Export> export) {
        if (!isAskedBy(destination.name())) {
            return export.apply(destination.stream());
        }
        try {
            var compressed = new GzipStream(destination.stream());
            return new GzipExport(compressed, export.apply(compressed));
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(destination.name(), e);
        }
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        return export.write(record);
    }

    @Override
    public void finish() throws IOException {
        export.finish();
        compressed.finish();
        compressed.flush();
    }

    @Override
    public void close() throws IOException {
        try {
            export.close();
        } finally {
            compressed.release();
        }
    }
}
