package dev.annals.json.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.json.Corpora;
import dev.annals.json.Folder;
import dev.annals.json.NdjsonExporter;
import dev.annals.testkit.RandomCorpus;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PostgresTest {

    @TempDir
    private Path folder;

    @Test
    void loadsTheTablesWithTheScriptBesideThem() throws IOException, InterruptedException {
        Optional<Path> programs = PostgresServer.programs();
        if (programs.isEmpty()) {
            System.err.println("skipped: no PostgreSQL in /usr/lib/postgresql");
        }
        assumeTrue(programs.isPresent(), "PostgreSQL is not installed");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        try (var server = PostgresServer.start(programs.orElseThrow(), folder.resolve("data"))) {
            for (var corpus : Map.of("reference", Corpora.reference(), "one", RandomCorpus.of(11, 200), "two", RandomCorpus.of(12, 200)).entrySet()) {
                check(server, corpus.getKey(), corpus.getValue());
            }
        }
    }

    private void check(PostgresServer server, String schema, List<CorpusRecord> records) throws IOException, InterruptedException {
        String name = schema.equals("two") ? "two.ndjson.gz" : schema + ".ndjson";
        Folder.write(folder.resolve(name), new NdjsonExporter(), Folder.profile("table"), records);
        server.psql(folder, "-c", "create schema " + schema);
        server.psql(folder, "-c", "set search_path to " + schema, "-f", schema + ".postgres.sql");
        check(server, schema, Totals.of(records));

        List<CorpusRecord> shorter = records.stream().map(record -> record instanceof Event event ? Corpora.withoutFigures(event) : record).toList();
        Folder.write(folder.resolve(name), new NdjsonExporter(), Folder.profile("table"), shorter);
        server.psql(folder, "-c", "set search_path to " + schema, "-f", schema + ".postgres.sql");
        check(server, schema, Totals.of(shorter));
    }

    private void check(PostgresServer server, String schema, Totals totals) throws IOException, InterruptedException {
        for (var table : totals.rows().entrySet()) {
            assertThat(number(server, schema, "select count(*) from " + table.getKey()))
                    .as(table.getKey())
                    .isEqualByComparingTo(BigDecimal.valueOf(table.getValue()));
        }
        assertThat(number(server, schema, Totals.ENDS)).isEqualByComparingTo(totals.ends());
        assertThat(number(server, schema, Totals.DAYS)).isEqualByComparingTo(totals.days());
        assertThat(number(server, schema, Totals.AMOUNTS)).isEqualByComparingTo(totals.amounts());
    }

    private BigDecimal number(PostgresServer server, String schema, String sql) throws IOException, InterruptedException {
        return new BigDecimal(server.psql(folder, "-c", "set search_path to " + schema, "-c", sql));
    }
}
