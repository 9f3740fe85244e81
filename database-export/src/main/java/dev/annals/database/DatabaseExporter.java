package dev.annals.database;

import dev.annals.core.format.Export;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.io.OutputStream;

/// Writes all tables to a database that is a file.
final class DatabaseExporter implements Exporter {

    private final Format format;
    private final DatabaseFile.Maker maker;

    DatabaseExporter(Format format, DatabaseFile.Maker maker) {
        this.format = format;
        this.maker = maker;
    }

    @Override
    public Format format() {
        return format;
    }

    @Override
    public Export open(OutputStream out) {
        try {
            return new DatabaseExport(format.extensions().getFirst(), maker, out);
        } catch (IOException e) {
            throw UnwritableOutput.onWriting("a database of the format " + format.name(), e);
        }
    }
}
