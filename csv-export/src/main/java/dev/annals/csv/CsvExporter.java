package dev.annals.csv;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.Notice;
import dev.annals.core.format.OutputFolder;
import dev.annals.core.format.Packed;
import dev.annals.core.format.TableOption;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TableFileFormat;
import dev.annals.core.table.TableFileWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Writes the Event table as CSV, or all tables to a folder.
public final class CsvExporter implements Exporter, TableFileFormat {

    private static final String ENDING = ".csv";

    private static final Format FORMAT =
            new Format("csv", "CSV: the Event table, one event a row; or all tables, in a folder", List.of(ENDING, ENDING + Packed.EXTENSION), "text/csv");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Set<TableOption> tableOptions() {
        return EnumSet.allOf(TableOption.class);
    }

    @Override
    public Export open(OutputStream out) {
        return open("", out, Set.of());
    }

    @Override
    public Export open(Destination destination, ExportOptions options) {
        refuseOthers(options);
        return open(destination.name(), destination.stream(), options.table());
    }

    private static void refuseOthers(ExportOptions options) {
        if (!options.equals(ExportOptions.NONE.with(options.table()))) {
            throw new UnsupportedOption("The format csv has no profiles, no base and no parts");
        }
    }

    @Override
    public boolean fillsFolders() {
        return true;
    }

    @Override
    public Export fill(OutputFolder folder, ExportOptions options) {
        refuseOthers(options);
        try {
            return new CsvFolderExport(folder, options.table());
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(folder.name(), e);
        }
    }

    @Override
    public String fileEnding() {
        return ENDING;
    }

    @Override
    public TableFileWriter begin(CorpusTable table, OutputStream out) throws IOException {
        var file = new CsvFile(out, Set.of());
        file.begin(table);
        return file;
    }

    /// A cell holds any value.
    @Override
    public List<Notice> shortcomings(CorpusRecord record) {
        return List.of();
    }

    private static Export open(String name, OutputStream out, Set<TableOption> options) {
        try {
            return new CsvExport(Packed.pack(name, out), options);
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(name, e);
        }
    }
}
