package dev.annals.parquet;

import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.OutputFolder;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes the Event table as Parquet, or all tables to a folder.
public final class ParquetExporter implements Exporter {

    private static final Format FORMAT = new Format(
            "parquet", "Parquet: the Event table, one event a row; or all tables, in a folder", List.of(".parquet"), "application/vnd.apache.parquet");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Export open(OutputStream out) {
        try {
            return new ParquetExport(out);
        } catch (IOException e) {
            throw UnwritableOutput.onWriting("Parquet", e);
        }
    }

    @Override
    public boolean fillsFolders() {
        return true;
    }

    @Override
    public Export fill(OutputFolder folder, ExportOptions options) {
        if (!options.equals(ExportOptions.NONE)) {
            throw new UnsupportedOption("The format parquet has no profiles, no base and no parts");
        }
        try {
            return new ParquetFolderExport(folder);
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(folder.name(), e);
        }
    }
}
