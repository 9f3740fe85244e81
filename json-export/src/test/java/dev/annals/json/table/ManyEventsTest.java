package dev.annals.json.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.annals.json.Folder;
import dev.annals.json.NdjsonExporter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many events, loaded into databases as the guide says: `-Dannals.events=N` says how many.
final class ManyEventsTest {

    @TempDir
    private static Path folder;

    private static Totals totals = Totals.of(List.of());

    @BeforeAll
    static void writeTables() throws IOException {
        var events = new ManyEvents(Integer.getInteger("annals.events", 10_000));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Folder.write(folder.resolve("corpus.ndjson"), new NdjsonExporter(), Folder.profile("table"), events.records());
        totals = events.totals();
    }

    @Test
    void loadIntoDuckDb() throws IOException, SQLException {
        String script = Files.readString(folder.resolve("corpus.duckdb.sql")).replace("read_json('", "read_json('" + folder + "/");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = connection.createStatement()) {
            statement.execute(script);
            var query = new Query(connection);
            query.check(totals);
            assertThat(query.number(Totals.AMOUNTS)).isCloseTo(totals.amounts(), Percentage.withPercentage(1e-6));
        }
    }

    @Test
    void loadIntoSqlite() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("corpus.db"))) {
            new SqliteTables(connection).check(folder, totals);
        }
    }

    @Test
    void loadIntoPostgres() throws IOException, InterruptedException {
        Optional<Path> programs = PostgresServer.programs();
        if (programs.isEmpty()) {
            System.err.println("skipped: no PostgreSQL in /usr/lib/postgresql");
        }
        assumeTrue(programs.isPresent(), "PostgreSQL is not installed");

        try (var server = PostgresServer.start(programs.orElseThrow(), folder.resolve("data"))) {
            server.psql(folder, "-f", "corpus.postgres.sql");
            for (var table : totals.rows().entrySet()) {
                assertThat(number(server, "select count(*) from " + table.getKey())).as(table.getKey())
                        .isEqualTo(BigDecimal.valueOf(table.getValue()));
            }
            assertThat(number(server, Totals.ENDS)).isEqualByComparingTo(totals.ends());
            assertThat(number(server, Totals.DAYS)).isEqualByComparingTo(totals.days());
            assertThat(number(server, Totals.AMOUNTS)).isEqualByComparingTo(totals.amounts());
        }
    }

    private static BigDecimal number(PostgresServer server, String sql) throws IOException, InterruptedException {
        return new BigDecimal(server.psql(folder, "-c", sql));
    }
}
