package dev.annals.importers.original;

import dev.annals.core.format.Export;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import java.io.OutputStream;
import java.util.List;

/// Writes the rows that events were imported from, as they stood in their files.
public final class OriginalExporter implements Exporter {

    @Override
    public Format format() {
        return new Format("original", "the raw rows of imported events, byte for byte", List.of(), "application/octet-stream");
    }

    @Override
    public boolean writesRows() {
        return true;
    }

    @Override
    public Export open(OutputStream out) {
        return new OriginalExport(out);
    }
}
