package dev.annals.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.data.Percentage;

/// SQLite has no loader for lines of JSON, but reads them once they are in a table.
record SqliteTables(Connection connection) {

    /// Loads the tables from a folder and compares what they hold with the corpus.
    void check(Path folder, Totals totals) throws IOException, SQLException {
        connection.setAutoCommit(false);
        for (String table : totals.rows().keySet()) {
            load(table, folder.resolve(table.equals("events") ? "corpus.ndjson" : "corpus." + table + ".ndjson"));
        }
        var query = new Query(connection);
        for (var table : totals.rows().entrySet()) {
            assertThat(query.number("select count(*) from " + table.getKey())).isEqualByComparingTo(table.getValue().toString());
        }
        assertThat(query.number("select coalesce(sum(line ->> 'end'), 0) from reports_evidence")).isEqualByComparingTo(totals.ends());
        assertThat(query.number("select coalesce(sum(julianday(line ->> 'when_earliest') - 2440587.5), 0) from events"))
                .isEqualByComparingTo(totals.days());
        assertThat(query.number("select coalesce(sum(line ->> 'amount_value'), 0) from figures where line ->> 'amount_kind' = 'exact'"))
                .isCloseTo(totals.amounts(), Percentage.withPercentage(1e-6));
    }

    private void load(String table, Path file) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + table + " (line text)");
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table + " values (?)");
                BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                insert.setString(1, line);
                insert.executeUpdate();
            }
        }
        connection.commit();
    }
}
