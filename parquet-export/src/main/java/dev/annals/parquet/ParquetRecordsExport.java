package dev.annals.parquet;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.OutputFolder;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import dev.annals.core.table.RoundedNumbers;
import dev.annals.core.table.TableName;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Writes whole records, those of each kind to a file.
final class ParquetRecordsExport implements Export {

    private final Map<Entity<? extends CorpusRecord>, ParquetFile<CorpusRecord>> files = new LinkedHashMap<>();

    ParquetRecordsExport(OutputFolder folder) throws IOException {
        for (Entity<? extends CorpusRecord> entity : Catalogue.ENTITIES) {
            files.put(entity, new ParquetFile<>(new RecordSupport(entity), folder.file(TableName.of(entity.name()) + ".parquet"), RowFile.ROW_GROUP));
        }
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        Objects.requireNonNull(files.get(Catalogue.entityOf(record))).write(record);
        return RoundedNumbers.of(record);
    }

    /// Nothing is lost in them but digits that are told, but nobody reads them back.
    @Override
    public boolean comesBack() {
        return false;
    }

    @Override
    public void finish() throws IOException {
        for (ParquetFile<CorpusRecord> file : files.values()) {
            file.finish();
        }
    }

    /// A file that was not finished holds nothing but memory.
    @Override
    public void close() {}
}
