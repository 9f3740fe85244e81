package dev.annals.parquet;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.Notice;
import dev.annals.core.format.OutputFolder;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.RoundedNumbers;
import dev.annals.core.table.TableFileFormat;
import dev.annals.core.table.TableFileWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// Writes the Event table as Parquet, or to a folder all tables or whole records.
public final class ParquetExporter implements Exporter, TableFileFormat {

    private static final String ENDING = ".parquet";

    private static final Format FORMAT = new Format(
            "parquet", "Parquet: the Event table, one event a row; or all tables, or whole records, in a folder", List.of(ENDING), "application/vnd.apache.parquet");

    private static final ExportOptions NESTED = new ExportOptions(Optional.of("nested"), Optional.empty(), Optional.empty());

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
    public Export open(Destination destination, ExportOptions options) {
        if (!options.equals(ExportOptions.NONE)) {
            throw new UnsupportedOption("A file of the format parquet has no profiles, no base and no parts; a folder has the profile nested");
        }
        return open(destination.stream());
    }

    @Override
    public String fileEnding() {
        return ENDING;
    }

    @Override
    public TableFileWriter begin(CorpusTable table, OutputStream out) throws IOException {
        return RowFile.begin(table, out);
    }

    @Override
    public List<Notice> shortcomings(CorpusRecord record) {
        return RoundedNumbers.of(record);
    }

    @Override
    public boolean fillsFolders() {
        return true;
    }

    @Override
    public Export fill(OutputFolder folder, ExportOptions options) {
        boolean nested = options.equals(NESTED);
        if (!nested && !options.equals(ExportOptions.NONE)) {
            throw new UnsupportedOption("A folder of the format parquet has the profile nested, but nothing else can be asked of it");
        }
        try {
            return nested ? new ParquetRecordsExport(folder) : new ParquetFolderExport(folder);
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(folder.name(), e);
        }
    }
}
