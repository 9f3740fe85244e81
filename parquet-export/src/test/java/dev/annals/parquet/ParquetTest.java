package dev.annals.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Source;
import dev.annals.core.table.CorpusTable;
import dev.annals.testkit.ExpectedTables;
import dev.annals.testkit.RandomCorpus;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are read by DuckDB, and hold what the rows of the tables do.
class ParquetTest {

    @TempDir
    Path folder;

    @Test
    void holdsEachValueOfEachTable() throws IOException, SQLException {
        List<CorpusRecord> records = RandomCorpus.of(3, 200);
        fill("tables", records);
        Map<CorpusTable, List<List<String>>> expected = ExpectedTables.of(records);

        for (var table : expected.entrySet()) {
            List<List<String>> found = query("select * from '" + folder.resolve("tables").resolve(table.getKey().name() + ".parquet") + "'");
            assertThat(found).as(table.getKey().name()).isEqualTo(table.getValue());
        }
        assertThat(expected.keySet()).hasSizeGreaterThan(25);
    }

    @Test
    void typesItsColumns() throws IOException, SQLException {
        write("events.parquet", RandomCorpus.of(1, 5));

        assertThat(query("select column_name, column_type from (describe select * from '" + folder.resolve("events.parquet") + "')")).contains(
                List.of("date_from", "DATE"), List.of("year", "BIGINT"), List.of("latitude", "DOUBLE"), List.of("killed_best", "DOUBLE"),
                List.of("disagreement", "BOOLEAN"), List.of("title", "VARCHAR"));
        assertThat(query("select distinct compression from parquet_metadata('" + folder.resolve("events.parquet") + "')")).isEqualTo(List.of(List.of("GZIP")));
    }

    @Test
    void hasSeveralRowGroupsWhereThereAreManyRows() throws IOException, SQLException {
        var random = new SplittableRandom(7);
        List<CorpusRecord> records = new ArrayList<>();
        for (int n = 0; n < 20_000; n++) {
            records.add(source("s" + n, random.longs(50).mapToObj(Long::toHexString).collect(Collectors.joining())));
        }
        fill("many", records);
        String file = folder.resolve("many/sources.parquet").toString();

        assertThat(query("select count(distinct id) from '" + file + "'")).isEqualTo(List.of(List.of("20000")));
        assertThat(query("select count(distinct row_group_id) from parquet_metadata('" + file + "')")).isNotEqualTo(List.of(List.of("1")));
    }

    private static Source source(String id, String header) {
        return new Source(
                id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(header));
    }

    @Test
    void isTheSameOnEveryRun() throws IOException {
        write("a.parquet", RandomCorpus.of(5, 50));
        write("b.parquet", RandomCorpus.of(5, 50));

        assertThat(folder.resolve("a.parquet")).hasSameBinaryContentAs(folder.resolve("b.parquet"));
    }

    @Test
    void isThereWithoutAnyEvents() throws IOException, SQLException {
        write("none.parquet", List.of());

        assertThat(query("select count(*) from '" + folder.resolve("none.parquet") + "'")).isEqualTo(List.of(List.of("0")));
    }

    private List<Notice> write(String name, List<CorpusRecord> records) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))); Export export = new ParquetExporter().open(out)) {
            return DiskFolder.write(export, records);
        }
    }

    private void fill(String name, List<CorpusRecord> records) throws IOException {
        DiskFolder.fill(Files.createDirectory(folder.resolve(name)), ExportOptions.NONE, records);
    }

    private static List<List<String>> query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return ExpectedTables.of(rows);
        }
    }
}
