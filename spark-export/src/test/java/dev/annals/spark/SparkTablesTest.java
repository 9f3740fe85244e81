package dev.annals.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.subset.Subset;
import dev.annals.core.subset.SubsetOption;
import dev.annals.core.subset.Wish;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TableColumn;
import dev.annals.core.table.TablePlan;
import dev.annals.core.transfer.ReferenceCorpus;
import dev.annals.json.JsonImporter;
import dev.annals.spark.fact.RecordText;
import dev.annals.testkit.ExpectedTables;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// Tables on Spark have the rows that one machine gives them, however the files are cut.
class SparkTablesTest extends OnSpark {

    private static final Collection<CorpusTable> TABLES = TablePlan.ofCorpusAndEventTable().tables();

    /// Names and countries that records before and after an event have, each in a split of its own.
    private static final String APART = """
            {"type":"source","id":"s","publisher":"The Paper","url":"https://example.org/s"}
            {"type":"place","id":"a","kind":"country","name":"Aland","codes":[{"scheme":"iso-3166-1","value":"AA"}]}
            {"type":"place","id":"b","kind":"province","name":"Bee","partOf":"a"}
            {"type":"place","id":"c","kind":"settlement","name":"Cee","partOf":"b"}
            {"type":"place","id":"f","kind":"settlement","name":"Far","codes":[{"scheme":"iso-3166-1","value":"AA"}]}
            {"type":"place","id":"g","kind":"settlement","name":"Gone","codes":[{"scheme":"iso-3166-1","value":"GG"}]}
            {"type":"place","id":"n","kind":"settlement","name":"Nowhere: a/b=c?"}
            {"type":"actor","id":"x","kind":"person","name":"Kim"}
            {"type":"event","id":"e1","factuality":"actual","title":"E1","when":{"earliest":"2024-02-03","latest":"2024-02-03","precision":"day","nature":"within"},"detail":{"kind":"other","description":"x"},"reports":[{"id":"s"}],"participations":[{"actor":{"kind":"resolved","refersTo":"x"},"role":"agent"}],"placings":[{"place":"c","role":"location"}]}
            {"type":"event","id":"e2","factuality":"actual","title":"E2","when":{"earliest":"2023-12-31","latest":"2024-01-01","precision":"range","nature":"within"},"detail":{"kind":"other","description":"x"},"reports":[{"id":"t"}],"placings":[{"place":"f","role":"location"},{"place":"g","role":"location"}]}
            {"type":"event","id":"e3","factuality":"actual","title":"E3","when":{"precision":"unknown","nature":"unknown"},"detail":{"kind":"other","description":"x"},"placings":[{"place":"g","role":"location"}]}
            {"type":"event","id":"e4","factuality":"actual","title":"E4","when":{"earliest":"2024-02-03","latest":"2024-02-05","precision":"range","nature":"within"},"detail":{"kind":"other","description":"x"},"placings":[{"place":"n","role":"location"}]}
            {"type":"source","id":"t","publisher":"Too Late","url":"https://example.org/t"}
            {"type":"place","id":"z","kind":"country","name":"Zett","codes":[{"scheme":"iso-3166-1","value":"GG"}]}
            {"type":"place","id":"z2","kind":"country","name":"Zett","codes":[{"scheme":"iso-3166-1","value":"GG"}]}
            {"type":"place","id":"c2","kind":"settlement","name":"Cee"}
            {"type":"place","id":"b2","kind":"settlement","name":"Bee"}
            {"type":"actor","id":"y","kind":"state","name":"Kim"}
            {"type":"actor","id":"y2","kind":"state","name":"Kim"}
            {"type":"event","id":"e5","factuality":"actual","title":"E5","when":{"earliest":"2025-01-01","latest":"2025-01-02","precision":"range","nature":"within"},"detail":{"kind":"other","description":"x"},"reports":[{"id":"t"}],"participations":[{"actor":{"kind":"resolved","refersTo":"y"},"role":"agent"}],"placings":[{"place":"z","role":"location"}]}
            """;

    @Test
    void rowsNameRecordsOfOtherSplitsAsOneMachineDoes() throws IOException {
        List<Path> files = List.of(file("apart.ndjson", APART));
        Path one = folder.resolve("one");
        OneMachineTables.fill(files, "ndjson", "csv", one);
        assertThat(Files.readString(one.resolve("events_wide.csv"))).contains("Kim (x)", "Cee (c)", "Aland", "Zett (z)", "The Paper").doesNotContain("Bee (b)");
        for (Partitioning partitioning : Partitioning.values()) {
            Path out = folder.resolve("out-" + partitioning);
            SparkRun run = read(files, 250).partitionedBy(partitioning).toTables(out.toString());
            assertThat(run.hasRejects()).isFalse();
            assertSameRows(out, one);
        }
        assertThat(folders(folder.resolve("out-YEAR/events"))).containsExactly("year=2024", "year=2025", "year=__HIVE_DEFAULT_PARTITION__");
        assertThat(folders(folder.resolve("out-MONTH/placings"))).containsExactly("month=2024-02", "month=2025-01", "month=__HIVE_DEFAULT_PARTITION__", "month=several");
        assertThat(folders(folder.resolve("out-COUNTRY/events_wide"))).containsExactly("country=Aland", "country=Zett (z)", "country=__HIVE_DEFAULT_PARTITION__", "country=several");
    }

    @Test
    void theReferenceCorpusHasTheSameRows() throws IOException {
        List<String> lines = Reading.of(new JsonImporter(), ReferenceCorpus.inputs()).records().stream().map(RecordText::of).toList();
        assertSameTables(List.of(file("reference.ndjson", String.join("", lines))), 1 << 16, Partitioning.COUNTRY);
    }

    @Test
    void aShuffledCorpusThatComesTwiceInSeveralFilesHasTheSameRows() throws IOException {
        List<String> lines = new ArrayList<>(RandomCorpus.of(7, 120).stream().map(RecordText::of).toList());
        Collections.shuffle(lines.subList(lines.size() / 2, lines.size()), new Random(3));
        int third = lines.size() / 3;
        assertSameTables(List.of(
                file("a.ndjson", String.join("", lines.subList(0, 2 * third))), file("b.ndjson", String.join("", lines.subList(third, lines.size())))),
                20_000, Partitioning.MONTH);
    }

    @Test
    void aCorpusInDisorderHasTheSameRows() throws IOException {
        List<String> lines = new ArrayList<>(RandomCorpus.of(8, 60).stream().map(RecordText::of).toList());
        Collections.shuffle(lines, new Random(5));
        assertSameTables(List.of(file("disorder.ndjson", String.join("", lines))), 20_000, Partitioning.YEAR);
    }

    /// Of two places of one name only one is in the part, and its name is told apart from no other there.
    @Test
    void namesAreToldApartWithinAPartOfACorpus() throws IOException {
        List<Path> files = List.of(file("described.ndjson", "{\"type\":\"corpus\",\"id\":\"k\",\"title\":\"Apart\"}\n" + APART));
        Subset late = Subset.of(List.of(new Wish(SubsetOption.SINCE, "2025")));
        Path one = folder.resolve("one");
        Path out = folder.resolve("out");
        OneMachineTables expected = OneMachineTables.fill(files, "ndjson", "csv", late, one);
        assertThat(Files.readString(one.resolve("events_wide.csv"))).contains("Zett", "Kim").doesNotContain("(z)", "(y)");
        SparkRun run = read(files, 250).filter(late).partitionedBy(Partitioning.COUNTRY).toTables(out.toString());
        assertSameRows(out, one);
        assertThat(run.ledger()).usingRecursiveComparison().ignoringFields("output").isEqualTo(expected.ledger());
        assertThat(folders(out.resolve("events"))).containsExactly("country=Zett", "country=__HIVE_DEFAULT_PARTITION__");
    }

    @Test
    void partsOfTheReferenceCorpusHaveTheSameRows() throws IOException {
        List<String> lines = Reading.of(new JsonImporter(), ReferenceCorpus.inputs()).records().stream().map(RecordText::of).toList();
        List<Path> files = List.of(file("reference.ndjson", String.join("", lines)));
        Subset part = Subset.of(List.of(new Wish(SubsetOption.COUNTRY, "Pakistan"), new Wish(SubsetOption.WITHOUT, "evidence")));
        Path one = folder.resolve("one");
        Path out = folder.resolve("out");
        OneMachineTables.fill(files, "ndjson", "csv", part, one);
        read(files, 1 << 16).filter(part).toTables(out.toString());
        assertSameRows(out, one);
    }

    @Test
    void duckDbReadsTheSameRowsOfParquet() throws IOException, SQLException {
        List<Path> files = List.of(file("apart.ndjson", APART), file("random.ndjson", String.join("", RandomCorpus.of(9, 100).stream().map(RecordText::of).toList())));
        Path one = folder.resolve("one");
        Path out = folder.resolve("out");
        OneMachineTables expected = OneMachineTables.fill(files, "ndjson", "parquet", one);
        SparkRun run = read(files, 20_000).partitionedBy(Partitioning.YEAR).toParquet(out.toString());
        assertThat(run.ledger()).usingRecursiveComparison().ignoringFields("output").isEqualTo(expected.ledger());
        assertThat(withoutLinks(Folders.lines(out.resolve("_notices")))).isEqualTo(withoutLinks(expected.notices()));
        for (CorpusTable table : TABLES) {
            String single = "'" + one.resolve(table.name() + ".parquet") + "'";
            String shards = "read_parquet('" + out.resolve(table.name()) + "/**/*.parquet', hive_partitioning = false)";
            assertThat(sorted(query("select * from " + shards))).as(table.name()).isEqualTo(sorted(query("select * from " + single)));
            assertThat(query("select column_name, column_type from (describe select * from " + shards + ")"))
                    .isEqualTo(query("select column_name, column_type from (describe select * from " + single + ")"));
        }
        String sums = "select count(*), sum(killed_best), sum(sources), min(date_from), max(date_to) from ";
        assertThat(query(sums + "read_parquet('" + out + "/events_wide/**/*.parquet')")).isEqualTo(query(sums + "'" + one + "/events_wide.parquet'"));
        String years = "select year, count(*) from ";
        assertThat(query(years + "read_parquet('" + out + "/events_wide/**/*.parquet', hive_partitioning = true) group by year order by year"))
                .isEqualTo(query(years + "'" + one + "/events_wide.parquet' group by year order by year")).hasSizeGreaterThan(2);
    }

    @Test
    void sparkFindsThePartitionsByTheirFolders() throws IOException {
        Path out = folder.resolve("out");
        read(List.of(file("apart.ndjson", APART)), 1000).partitionedBy(Partitioning.COUNTRY).toParquet(out.toString());
        var events = spark.read().parquet(out.resolve("events").toString());
        assertThat(events.filter("country = 'Aland'").select("id").collectAsList()).extracting(row -> row.getString(0)).containsExactly("e1");
        assertThat(events.filter("country is null").select("id").collectAsList()).extracting(row -> row.getString(0)).containsExactly("e4");
    }

    /// Readers put what the name of a folder says in place of a column of that name.
    @Test
    void noTableOfEventsHasAnotherColumnThatIsCalledAsAPartition() {
        for (CorpusTable table : TABLES) {
            if (TableShard.isOfEvents(table) && !table.name().equals("events_wide")) {
                assertThat(table.columns()).as(table.name()).extracting(TableColumn::name).doesNotContain("year", "month", "country");
            }
        }
    }

    @Test
    void packedTablesHoldTheSameRows() throws IOException {
        Path out = folder.resolve("packed");
        read(List.of(file("apart.ndjson", APART)), 1000).packed().toTables(out.toString());
        try (var in = new GZIPInputStream(Files.newInputStream(out.resolve("sources/part-00000.csv.gz")))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("The Paper");
        }
    }

    @Test
    void theManifestNamesTheFilesOfAllTablesWithTheirRows() throws Exception {
        Path out = folder.resolve("manifest");
        SparkRun run = read(List.of(file("apart.ndjson", APART)), 1000).partitionedBy(Partitioning.YEAR).toTables(out.toString());
        List<String> manifest = Files.readAllLines(out.resolve("_manifest.ndjson")).stream().filter(line -> !line.contains("\"_")).toList();
        List<String> expected = new ArrayList<>();
        for (Path file : files(out)) {
            String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
            expected.add("{\"file\":\"" + out.relativize(file) + "\",\"records\":" + (Files.readAllLines(file).size() - 1) + ",\"bytes\":" + Files.size(file)
                    + ",\"sha256\":\"" + hash + "\"}");
        }
        assertThat(manifest).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(run.shards()).isEqualTo(expected.size());
        assertThat(out.resolve("_temporary")).doesNotExist();
    }

    /// The second file cannot be read while shards are written, and is there again later.
    @Test
    void aRunThatFailedGoesOnWhereItStopped() throws Exception {
        List<String> lines = RandomCorpus.of(12, 60).stream().map(RecordText::of).toList();
        int half = lines.size() / 2;
        List<Path> files = List.of(file("1.ndjson", String.join("", lines.subList(0, half))), file("2.ndjson", String.join("", lines.subList(half, lines.size()))));
        Path out = folder.resolve("stopped");
        SparkCorpus corpus = read(files, 20_000).partitionedBy(Partitioning.YEAR);
        Path away = Files.move(files.get(1), folder.resolve("away"));
        assertThatThrownBy(() -> corpus.toTables(out.toString())).hasMessageContaining("2.ndjson");
        Files.move(away, files.get(1));
        assertThatThrownBy(() -> read(files, 20_000).toTables(out.toString())).isInstanceOf(UnsupportedOption.class).hasMessageContaining("no run of the same inputs");

        read(files, 20_000).partitionedBy(Partitioning.YEAR).toTables(out.toString());

        OneMachineTables.fill(files, "ndjson", "csv", folder.resolve("one"));
        assertSameRows(out, folder.resolve("one"));
        assertThat(out.resolve("_temporary")).doesNotExist();
    }

    @Test
    void whatCannotBePartitionedOrPackedIsRefused() throws IOException {
        SparkCorpus corpus = read(List.of(file("apart.ndjson", APART)), 1000);
        String out = folder.resolve("out").toString();
        assertThatThrownBy(() -> corpus.partitionedBy(Partitioning.YEAR).toNdjson(out)).isInstanceOf(UnsupportedOption.class).hasMessageContaining("ndjson has nothing that could be partitioned");
        assertThatThrownBy(() -> corpus.packed().toParquet(out)).isInstanceOf(UnsupportedOption.class).hasMessageContaining("parquet is packed");
        assertThatThrownBy(() -> Partitioning.of("week")).isInstanceOf(UnsupportedOption.class).hasMessageContaining("none, year, month, country");
    }

    private void assertSameTables(List<Path> files, long split, Partitioning partitioning) throws IOException {
        Path one = folder.resolve("one");
        Path out = folder.resolve("out");
        OneMachineTables expected = OneMachineTables.fill(files, "ndjson", "csv", one);
        SparkRun run = read(files, split).partitionedBy(partitioning).toTables(out.toString());
        assertSameRows(out, one);
        assertThat(run.ledger()).usingRecursiveComparison().ignoringFields("output").isEqualTo(expected.ledger());
        assertThat(withoutLinks(Folders.lines(out.resolve("_notices")))).isEqualTo(withoutLinks(expected.notices()));
    }

    /// Each shard of a table has its headings.
    static void assertSameRows(Path out, Path one) throws IOException {
        for (CorpusTable table : TABLES) {
            List<String> expected = Files.readString(one.resolve(table.name() + ".csv")).lines().toList();
            var lines = new ArrayList<String>();
            for (Path file : files(out.resolve(table.name()))) {
                List<String> shard = Files.readString(file).lines().toList();
                assertThat(shard.getFirst()).isEqualTo(expected.getFirst());
                lines.addAll(shard.subList(1, shard.size()));
            }
            assertThat(lines.stream().sorted()).as(table.name()).containsExactlyElementsOf(expected.subList(1, expected.size()).stream().sorted().toList());
        }
    }

    /// Links that lead nowhere are told once for each shard instead of once for each file, and of no link is it told that its event was rejected.
    private static List<String> withoutLinks(List<String> notices) {
        return notices.stream().filter(notice -> !notice.contains("dangling-links")).map(notice -> notice.replace(", because that event was rejected; mend it first", ""))
                .sorted().toList();
    }

    private static List<List<String>> sorted(List<List<String>> rows) {
        return rows.stream().sorted((one, other) -> String.join("\0", one).compareTo(String.join("\0", other))).toList();
    }

    private static List<List<String>> query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return ExpectedTables.of(rows);
        }
    }

    private static List<String> folders(Path table) throws IOException {
        try (Stream<Path> within = Files.list(table)) {
            return within.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    /// All files of rows, beside which there are check sums of Hadoop.
    private static List<Path> files(Path within) throws IOException {
        try (Stream<Path> all = Files.walk(within)) {
            return all.filter(file -> file.getFileName().toString().startsWith("part-") && !within.relativize(file).startsWith("_notices")).sorted().toList();
        }
    }

    private static SparkCorpus read(List<Path> files, long split) {
        spark.conf().set("spark.annals.split.bytes", Long.toString(split));
        return AnnalsSpark.read(spark, files.stream().map(Path::toString).toList(), "ndjson");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
