package dev.annals.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Notice;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Measure;
import dev.annals.core.schema.Entity;
import dev.annals.core.table.RoundedNumbers;
import dev.annals.core.table.TableName;
import dev.annals.json.NdjsonImporter;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole records are read by DuckDB, which makes JSON of them, and that gives the records back.
class NestedTest {

    private static final ExportOptions NESTED = new ExportOptions(Optional.of("nested"), Optional.empty(), Optional.empty());

    /// DuckDB shows what is missing; a quotation mark within a text has a backslash before it.
    private static final String MISSING = "(?<!\\\\)\"[A-Za-z0-9]+\":null";

    @TempDir
    Path folder;

    @Test
    void holdsAllOfEachRecord() throws IOException, SQLException {
        for (int seed = 0; seed < 4; seed++) {
            List<CorpusRecord> records = RandomCorpus.of(seed, 150);
            Path path = Files.createDirectory(folder.resolve("" + seed));
            List<Notice> told = DiskFolder.fill(path, NESTED, records);

            Reading read = Reading.of(new NdjsonImporter(), "read.ndjson", json(path).getBytes(StandardCharsets.UTF_8));

            assertThat(read.rejections()).isEmpty();
            assertThat(read.notices()).isEmpty();
            List<CorpusRecord> rounded = records.stream().filter(record -> !RoundedNumbers.of(record).isEmpty()).toList();
            assertThat(rounded).hasSizeBetween(1, told.size());
            assertThat(read.records()).hasSameSizeAs(records);
            assertThat(others(read.records(), rounded)).containsExactlyInAnyOrderElementsOf(others(records, rounded)).hasSizeGreaterThan(100);
        }
    }

    @Test
    void listsHaveTheirElementsInOneColumn() throws IOException, SQLException {
        List<CorpusRecord> records = RandomCorpus.of(9, 100);
        DiskFolder.fill(folder, NESTED, records);

        long figures = records.stream().filter(Event.class::isInstance).mapToLong(event -> ((Event) event).figures().size()).sum();
        assertThat(query("select count(*) from (select unnest(figures) from '" + folder.resolve("events.parquet") + "')")).isEqualTo(Long.toString(figures));
        assertThat(query("select count(*) from '" + folder.resolve("events.parquet") + "' where participations is null")).isEqualTo("0");
    }

    /// The question of docs/parquet.md.
    @Test
    void saysHowManyWereKilled() throws IOException, SQLException {
        List<CorpusRecord> records = RandomCorpus.of(9, 100);
        DiskFolder.fill(folder, NESTED, records);

        long killed = records.stream().filter(Event.class::isInstance).map(Event.class::cast).flatMap(event -> event.figures().stream())
                .filter(figure -> figure.measure() == Measure.KILLED).count();
        assertThat(query("select id, f.amount.value, f.bound from (select id, unnest(figures) as f from '" + folder.resolve("events.parquet")
                + "') where f.measure = 'killed'").lines()).hasSize((int) killed).hasSizeGreaterThan(3);
    }

    @Test
    void nothingElseCanBeAskedOfAFolder() {
        var flat = new ExportOptions(Optional.of("flat"), Optional.empty(), Optional.empty());
        var based = new ExportOptions(Optional.of("nested"), Optional.of("http://example.org/"), Optional.empty());

        assertThatThrownBy(() -> DiskFolder.fill(folder, flat, List.of())).isInstanceOf(UnsupportedOption.class).hasMessageContaining("profile nested");
        assertThatThrownBy(() -> DiskFolder.fill(folder, based, List.of())).isInstanceOf(UnsupportedOption.class);
    }

    /// Those of which no number was rounded.
    private static List<CorpusRecord> others(List<CorpusRecord> records, List<CorpusRecord> rounded) {
        Set<String> ids = rounded.stream().map(NestedTest::key).collect(Collectors.toSet());
        return records.stream().filter(record -> !ids.contains(key(record))).toList();
    }

    private static String key(CorpusRecord record) {
        return Catalogue.entityOf(record).name() + " " + record.id();
    }

    private static String json(Path path) throws SQLException {
        var json = new StringBuilder();
        for (Entity<? extends CorpusRecord> entity : Catalogue.ENTITIES) {
            String lines = query("select to_json(record) from '" + path.resolve(TableName.of(entity.name()) + ".parquet") + "' as record");
            lines.lines().map(line -> line.replaceAll(MISSING + ",", "").replaceAll("," + MISSING, "").replaceAll(MISSING, ""))
                    .forEach(line -> json.append("{\"type\":\"").append(entity.name()).append("\",").append(line.substring(1)).append('\n'));
        }
        return json.toString();
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            var lines = new StringBuilder();
            while (rows.next()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(rows.getString(1));
            }
            return lines.toString();
        }
    }
}
