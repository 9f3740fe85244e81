package dev.annals.csv;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.OutputFolder;
import dev.annals.core.format.TableOption;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.table.CorpusRows;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.DataPackage;
import dev.annals.core.table.TableFile;
import dev.annals.core.table.TablePlan;
import dev.annals.core.table.TableRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Writes all tables of a corpus, each to a file, and a description of them.
final class CsvFolderExport implements Export {

    private static final String DESCRIPTION = "datapackage.json";

    private final TablePlan plan = TablePlan.ofCorpusAndEventTable();
    private final Map<CorpusTable, CsvFile> files = new LinkedHashMap<>();
    private final OutputStream description;
    private final Set<TableOption> options;
    private final CorpusRows rows;

    CsvFolderExport(OutputFolder folder, Set<TableOption> options) throws IOException {
        this.options = options;
        for (CorpusTable table : plan.tables()) {
            var file = new CsvFile(folder.file(nameOf(table)), options);
            file.begin(table);
            files.put(table, file);
        }
        this.description = folder.file(DESCRIPTION);
        this.rows = CorpusRows.ofAll(plan, this::write);
    }

    private static String nameOf(CorpusTable table) {
        return table.name() + ".csv";
    }

    private void write(TableRow row) throws IOException {
        Objects.requireNonNull(files.get(row.table())).write(row);
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        rows.add(record);
        return List.of();
    }

    /// Nothing is lost in them, but nobody reads them back.
    @Override
    public boolean comesBack() {
        return false;
    }

    @Override
    public void finish() throws IOException {
        rows.finish();
        for (CsvFile file : files.values()) {
            file.finish();
        }
        Optional<String> tagged = files.keySet().stream().filter(HxlTags::has).map(CorpusTable::name).findFirst();
        String text = DataPackage.ofCsv(tagged.filter(table -> options.contains(TableOption.HXL)))
                .of(files.keySet().stream().map(table -> new TableFile(table, nameOf(table))).toList());
        description.write(text.getBytes(StandardCharsets.UTF_8));
        description.flush();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
