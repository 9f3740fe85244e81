package dev.annals.json.table;

import dev.annals.core.model.CorpusRecord;
import dev.annals.json.Folder;
import dev.annals.json.NdjsonExporter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SqliteTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("dev.annals.json.Corpora#all")
    void readsTheRowsOfTheTables(List<CorpusRecord> records) throws IOException, SQLException {
        Folder.write(folder.resolve("corpus.ndjson"), new NdjsonExporter(), Folder.profile("table"), records);

        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            new SqliteTables(connection).check(folder, Totals.of(records));
        }
    }
}
