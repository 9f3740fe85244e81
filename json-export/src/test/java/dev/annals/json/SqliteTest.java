package dev.annals.json;

import dev.annals.core.model.CorpusRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// SQLite has no loader for lines of JSON, but reads them once they are in a table.
final class SqliteTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("dev.annals.json.Corpora#all")
    void readsTheRowsOfTheTables(List<CorpusRecord> records) throws IOException, SQLException {
        Folder.write(folder.resolve("corpus.ndjson"), new NdjsonExporter(), Folder.profile("table"), records);
        Totals totals = Totals.of(records);

        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            for (String table : totals.rows().keySet()) {
                load(connection, table, folder.resolve(table.equals("events") ? "corpus.ndjson" : "corpus." + table + ".ndjson"));
            }
            var query = new Query(connection);
            for (var table : totals.rows().entrySet()) {
                Assertions.assertThat(query.number("select count(*) from " + table.getKey())).isEqualByComparingTo(table.getValue().toString());
            }
            Assertions.assertThat(query.number("select coalesce(sum(line ->> 'end'), 0) from reports_evidence")).isEqualByComparingTo(totals.ends());
            Assertions.assertThat(query.number("select coalesce(sum(julianday(line ->> 'when_earliest') - 2440587.5), 0) from events"))
                    .isEqualByComparingTo(totals.days());
            Assertions.assertThat(query.number("select coalesce(sum(line ->> 'amount_value'), 0) from figures where line ->> 'amount_kind' = 'exact'"))
                    .isCloseTo(totals.amounts(), Percentage.withPercentage(1e-6));
        }
    }

    private static void load(Connection connection, String table, Path file) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + table + " (line text)");
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table + " values (?)")) {
            for (String line : Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
                if (!line.isEmpty()) {
                    insert.setString(1, line);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
