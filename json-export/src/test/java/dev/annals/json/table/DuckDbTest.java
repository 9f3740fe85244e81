package dev.annals.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.transfer.ReferenceCorpus;
import dev.annals.json.Corpora;
import dev.annals.json.Folder;
import dev.annals.json.JsonImporter;
import dev.annals.json.NdjsonExporter;
import dev.annals.json.SmallCorpus;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DuckDbTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("dev.annals.json.Corpora#all")
    void loadsTheTablesWithTheScriptBesideThem(List<CorpusRecord> records) throws IOException, SQLException {
        Folder.write(folder.resolve("corpus.ndjson"), new NdjsonExporter(), Folder.profile("table"), records);

        try (Connection connection = load()) {
            var query = new Query(connection);
            Totals totals = Totals.of(records);
            query.check(totals);
            assertThat(query.number(Totals.AMOUNTS)).isCloseTo(totals.amounts(), Percentage.withPercentage(1e-9));
            assertThat(query.texts("select \"title\" from events"))
                    .containsExactlyElementsOf(Corpora.events(records).stream().map(Event::title).toList());
        }
    }

    @Test
    void replacesTheRecordsThatAreThereAlready() throws IOException, SQLException {
        List<CorpusRecord> records = RandomCorpus.of(9, 40);
        List<CorpusRecord> shorter = records.stream().map(record -> record instanceof Event event ? Corpora.withoutFigures(event) : record).toList();
        Folder.write(folder.resolve("corpus.ndjson"), new NdjsonExporter(), Folder.profile("table"), records);

        try (Connection connection = load()) {
            Folder.write(folder.resolve("corpus.ndjson"), new NdjsonExporter(), Folder.profile("table"), shorter);
            run(connection);
            new Query(connection).check(Totals.of(shorter));
        }
    }

    @Test
    void loadsCompressedTables() throws IOException, SQLException {
        List<CorpusRecord> records = RandomCorpus.of(8, 30);
        Folder.write(folder.resolve("corpus.ndjson.gz"), new NdjsonExporter(), Folder.profile("table"), records);

        try (Connection connection = load()) {
            new Query(connection).check(Totals.of(records));
        }
    }

    /// So that no column is dropped: DuckDB by itself looks only at the first rows.
    @Test
    void loadsTablesWithoutRows() throws IOException, SQLException {
        Folder.write(folder.resolve("corpus.ndjson"), new NdjsonExporter(), Folder.profile("table"), List.of());

        try (Connection connection = load()) {
            assertThat(new Query(connection).texts("select column_name from (describe events)")).startsWith("id", "factuality", "title", "summary");
            new Query(connection).check(Totals.of(List.of()));
        }
    }

    /// The script names files without a folder, as it is run beside them.
    private Connection load() throws IOException, SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        run(connection);
        return connection;
    }

    private void run(Connection connection) throws IOException, SQLException {
        String script = Files.readString(folder.resolve("corpus.duckdb.sql")).replace("read_json('", "read_json('" + folder + "/");
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    @Test
    void keepsNumbersThatABigintHolds() throws SQLException, IOException {
        Folder.write(folder.resolve("corpus.ndjson"), new NdjsonExporter(), Folder.profile("table"), SmallCorpus.records());

        try (Connection connection = load()) {
            assertThat(new Query(connection).number("select length from sources")).isEqualTo(BigDecimal.valueOf(1L << 53));
        }
    }

    /// With the query that the guide prints; worked out from the articles by hand: sixteen meetings took place, six of them a part of another.
    @Test
    void countsAMeetingOnceWithItsParts() throws SQLException, IOException {
        writeReference();
        String sql = printed("select count(*) from events e\n");

        try (Connection connection = load()) {
            var query = new Query(connection);
            assertThat(query.number("select count(*) from events where detail_kind = 'meeting' and factuality = 'actual'"))
                    .isEqualTo(BigDecimal.valueOf(16));
            assertThat(query.number(sql)).isEqualTo(BigDecimal.TEN);
        }
    }

    /// With the query that the guide prints, compared with what the tables of figures give: the first number for all people, or the largest group.
    @Test
    void addsUpThoseKilledFromOneTable() throws SQLException, IOException {
        writeReference();
        String sql = printed("select province, month, sum(killed_best)");

        try (Connection connection = load()) {
            var query = new Query(connection);
            BigDecimal expected = query.number("""
                    select sum(coalesce(
                      (select first(f.amount_value order by f.n) from figures f where f.event_id = e.id and f.measure = 'killed' and f."group" is null),
                      (select max(f.amount_value) from figures f where f.event_id = e.id and f.measure = 'killed')))
                    from events e where e.factuality = 'actual'""");
            assertThat(query.number("select sum(killed) from (" + sql.replace("sum(killed_best)", "sum(killed_best) as killed") + ")"))
                    .isEqualByComparingTo(expected).isGreaterThan(BigDecimal.TEN);
        }
    }

    private void writeReference() throws IOException {
        List<CorpusRecord> reference = ReferenceCorpus.inputs().stream()
                .flatMap(input -> Reading.of(new JsonImporter(), input).records().stream()).toList();
        Folder.write(folder.resolve("corpus.ndjson"), new NdjsonExporter(), Folder.profile("table"), reference);
    }

    /// The query of the guide that begins so.
    private static String printed(String beginning) throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "json.md"));
        int begin = guide.indexOf(beginning);
        return guide.substring(begin, guide.indexOf(";", begin));
    }
}
