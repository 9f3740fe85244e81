package dev.annals.importers.original;

import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.OutputFolder;
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

    @Override
    public boolean fillsFolders() {
        return true;
    }

    /// With each file under its name.
    @Override
    public Export fill(OutputFolder folder, ExportOptions options) {
        return new OriginalFiles(folder);
    }
}
