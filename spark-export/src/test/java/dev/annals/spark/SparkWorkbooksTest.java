package dev.annals.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.Formats;
import dev.annals.core.format.Input;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.subset.Subset;
import dev.annals.core.subset.SubsetOption;
import dev.annals.core.subset.Wish;
import dev.annals.core.transfer.ReferenceCorpus;
import dev.annals.json.JsonImporter;
import dev.annals.lint.WorkbookLint;
import dev.annals.spark.fact.RecordText;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/// Workbooks on Spark are whole, and together they have what one machine gives, however the files are cut.
class SparkWorkbooksTest extends OnSpark {

    /// What an event needs, and what that needs in turn, lies before and after it in splits of their own; `lonely` is in a place that nobody else names.
    private static final String APART = """
            {"type":"corpus","id":"k","title":"Apart"}
            {"type":"source","id":"s","publisher":"The Paper","url":"https://example.org/s"}
            {"type":"place","id":"a","kind":"country","name":"Aland","codes":[{"scheme":"iso-3166-1","value":"AA"}]}
            {"type":"place","id":"b","kind":"province","name":"Bee","partOf":"a"}
            {"type":"place","id":"c","kind":"settlement","name":"Cee","partOf":"b"}
            {"type":"place","id":"f","kind":"settlement","name":"Far","codes":[{"scheme":"iso-3166-1","value":"ZZ"}]}
            {"type":"place","id":"lone","kind":"settlement","name":"Lone","partOf":"b"}
            {"type":"actor","id":"x","kind":"person","name":"Kim","country":"a"}
            {"type":"actor","id":"lonely","kind":"person","name":"Robinson","country":"lone"}
            {"type":"event","id":"e1","factuality":"actual","title":"E1","when":{"earliest":"2024-02-03","latest":"2024-02-03","precision":"day","nature":"within"},"detail":{"kind":"other","description":"x"},"reports":[{"id":"r","source":"s"}],"placings":[{"place":"c","role":"location"}],"links":[{"kind":"part-of","event":"e2"}]}
            {"type":"event","id":"e2","factuality":"actual","title":"E2","when":{"earliest":"2023-12-31","latest":"2023-12-31","precision":"day","nature":"within"},"detail":{"kind":"other","description":"x"},"participations":[{"actor":{"kind":"resolved","refersTo":"x"},"role":"agent"}],"placings":[{"place":"f","role":"location"}]}
            {"type":"event","id":"e3","factuality":"actual","title":"E3","when":{"precision":"unknown","nature":"unknown"},"detail":{"kind":"other","description":"x"}}
            {"type":"place","id":"z","kind":"country","name":"Zett: a/b","codes":[{"scheme":"iso-3166-1","value":"ZZ"}]}
            {"type":"place","id":"z2","kind":"country","name":"Zett: a/b","codes":[{"scheme":"iso-3166-1","value":"ZZ"}]}
            """;

    @Test
    void eachWorkbookHasTheEventsOfItsValueAndAllThatTheseName() throws IOException {
        Path file = file("apart.ndjson", APART);
        Path years = folder.resolve("years");
        SparkRun run = read(List.of(file), 250).partitionedBy(Partitioning.YEAR).toWorkbooks(years.toString());

        assertThat(names(years)).containsExactly("without-year.xlsx", "year=2023.xlsx", "year=2024.xlsx");
        assertThat(ids(years.resolve("year=2024.xlsx"))).containsExactly("k", "s", "a", "b", "c", "e1");
        assertThat(ids(years.resolve("year=2023.xlsx"))).containsExactly("k", "a", "f", "z", "x", "e2");
        assertThat(ids(years.resolve("without-year.xlsx"))).containsExactlyInAnyOrder("k", "a", "b", "lone", "lonely", "e3", "z", "z2");
        assertThat(run.shards()).isEqualTo(3);
        assertThat(Files.readString(years.resolve("_ledger.ndjson"))).contains("\"type\":\"event\",\"read\":3,\"written\":3");
        assertThat(Files.readString(years.resolve("_manifest.ndjson"))).contains("year=2024.xlsx\",\"records\":6,").doesNotContain("facts");
        assertThat(years.resolve("_SUCCESS")).exists();
        assertThat(years.resolve("_temporary")).doesNotExist();

        Path countries = folder.resolve("countries");
        read(List.of(file), 250).partitionedBy(Partitioning.COUNTRY).toWorkbooks(countries.toString());
        assertThat(names(countries)).containsExactly("country=Aland.xlsx", "country=Zett%3A a%2Fb (z).xlsx", "without-country.xlsx");
    }

    /// Two countries have the code of the settlement; the one that gives it its name comes last, and no event names it.
    @Test
    void aWorkbookShowsItsEventsInTheCountryThatItIsCalledBy() throws IOException {
        Path file = file("coded.ndjson", """
                {"type":"place","id":"p","kind":"settlement","name":"Pee","codes":[{"scheme":"iso-3166-1","value":"ZZ"}]}
                {"type":"place","id":"z2","kind":"country","name":"Yett","codes":[{"scheme":"iso-3166-1","value":"ZZ"}]}
                {"type":"event","id":"e1","factuality":"actual","title":"E1","when":{"precision":"unknown","nature":"unknown"},"detail":{"kind":"other","description":"x"},"placings":[{"place":"p","role":"location"}]}
                {"type":"event","id":"e2","factuality":"actual","title":"E2","when":{"precision":"unknown","nature":"unknown"},"detail":{"kind":"other","description":"x"},"placings":[{"place":"z2","role":"location"}]}
                {"type":"place","id":"z1","kind":"country","name":"Zett","codes":[{"scheme":"iso-3166-1","value":"ZZ"}]}
                """);
        Path out = folder.resolve("out");
        read(List.of(file), 100).partitionedBy(Partitioning.COUNTRY).toWorkbooks(out.toString());
        assertThat(names(out)).contains("country=Zett.xlsx");
        Path workbook = out.resolve("country=Zett.xlsx");
        assertThat(ids(workbook)).contains("p", "z1", "e1");
        assertThat(OneMachine.export(List.of(workbook), "xlsx", "csv").lines()).anyMatch(line -> line.contains("e1") && line.contains("Zett"));
    }

    @Test
    void theReferenceCorpusComesBackFromAllWorkbooksTogether() throws IOException {
        List<String> lines = Reading.of(new JsonImporter(), ReferenceCorpus.inputs()).records().stream().map(RecordText::of).toList();
        assertAllThere(List.of(file("reference.ndjson", String.join("", lines))), 1 << 17, Partitioning.COUNTRY, Subset.ALL);
    }

    @Test
    void aShuffledCorpusThatComesTwiceComesBackFromAllWorkbooksTogether() throws IOException {
        List<String> lines = new ArrayList<>(RandomCorpus.of(7, 20).stream().map(RecordText::of).toList());
        Collections.shuffle(lines.subList(lines.size() / 2, lines.size()), new Random(3));
        int third = lines.size() / 3;
        List<Path> files = List.of(
                file("a.ndjson", String.join("", lines.subList(0, 2 * third))), file("b.ndjson", String.join("", lines.subList(third, lines.size()))));
        assertAllThere(files, 10_000, Partitioning.YEAR, Subset.ALL);
    }

    @Test
    void aPartOfACorpusComesBackFromAllWorkbooksTogether() throws IOException {
        List<String> lines = Reading.of(new JsonImporter(), ReferenceCorpus.inputs()).records().stream().map(RecordText::of).toList();
        assertAllThere(List.of(file("part.ndjson", String.join("", lines))), 1 << 16, Partitioning.COUNTRY, Subset.of(List.of(
                new Wish(SubsetOption.WHERE, "factuality = actual"), new Wish(SubsetOption.WITHOUT, "evidence"))));
    }

    /// Bad records too, of which the cover tells.
    @Test
    void oneWorkbookOfAllIsThatOfOneMachineToTheByte() throws IOException {
        List<String> lines = new ArrayList<>(RandomCorpus.of(8, 40).stream().map(RecordText::of).toList());
        Collections.shuffle(lines, new Random(5));
        List<Path> files = List.of(file("whole.ndjson", APART), file("disorder.ndjson", String.join("", lines) + "{\"type\":\n"));
        Path one = folder.resolve("one.xlsx");
        OneMachine expected = OneMachine.write(files, "ndjson", "xlsx", one);
        for (long split : new long[] {5_000, 1 << 20}) {
            Path out = folder.resolve("out" + split);
            SparkRun run = read(files, split).toWorkbooks(out.toString());
            assertThat(out.resolve("corpus.xlsx")).hasSameBinaryContentAs(one);
            assertThat(run.ledger()).usingRecursiveComparison().ignoringFields("output").isEqualTo(expected.ledger());
            assertThat(Folders.lines(out.resolve("_rejects"))).isEqualTo(expected.rejects()).isNotEmpty();
        }
    }

    @Test
    void filesOfADatasetBecomeWorkbooks() throws IOException {
        var rows = new GdeltRows(4);
        List<Path> files = List.of(
                file("20180101.export.CSV", String.join("", rows.rows(40, 50))), file("20180102.export.CSV", String.join("", rows.rows(40, 50))));
        Path out = folder.resolve("out");
        spark.conf().set("spark.annals.split.bytes", "9000");
        AnnalsSpark.read(spark, files.stream().map(Path::toString).toList(), "gdelt").partitionedBy(Partitioning.COUNTRY).toWorkbooks(out.toString());
        assertThat(together(out)).isEqualTo(OneMachine.export(files, "gdelt", "ndjson").lines());
        assertThat(names(out)).hasSizeGreaterThan(2);
    }

    @Test
    void aCorpusWithoutRecordsIsAWorkbookWithoutAny() throws IOException {
        Path out = folder.resolve("out");
        read(List.of(file("empty.ndjson", "\n")), 100).partitionedBy(Partitioning.MONTH).toWorkbooks(out.toString());
        assertThat(names(out)).containsExactly("without-month.xlsx");
        assertThat(WorkbookLint.of(out.resolve("without-month.xlsx"))).isEmpty();
    }

    /// The file cannot be read while it is found out what belongs where, then something stands where the last workbook is to be.
    @Test
    void aRunThatFailedGoesOnWhereItStopped() throws Exception {
        Path file = file("apart.ndjson", APART);
        Path out = folder.resolve("stopped");
        SparkCorpus corpus = read(List.of(file), 250).partitionedBy(Partitioning.YEAR);
        Path away = Files.move(file, folder.resolve("away"));
        assertThatThrownBy(() -> corpus.toWorkbooks(out.toString())).hasMessageContaining("apart.ndjson");
        Files.move(away, file);
        assertThatThrownBy(() -> read(List.of(file), 250).toWorkbooks(out.toString())).isInstanceOf(UnsupportedOption.class).hasMessageContaining("no run of the same inputs");

        Path inTheWay = Files.createDirectories(out.resolve("year=2024.xlsx/folder"));
        assertThatThrownBy(() -> read(List.of(file), 250).partitionedBy(Partitioning.YEAR).toWorkbooks(out.toString())).isInstanceOf(UnwritableOutput.class);
        FileTime written = Files.getLastModifiedTime(out.resolve("without-year.xlsx"));
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());

        read(List.of(file), 250).partitionedBy(Partitioning.YEAR).toWorkbooks(out.toString());

        assertThat(Files.getLastModifiedTime(out.resolve("without-year.xlsx"))).isEqualTo(written);
        assertThat(together(out)).isEqualTo(OneMachine.export(List.of(file), "ndjson", "ndjson").lines());
        assertThat(out.resolve("_temporary")).doesNotExist();
    }

    /// Who is handed one of them sees that there are others; what is true of all is told once.
    @Test
    void theCoverSaysHowMuchIsInOthers() throws IOException {
        Path out = folder.resolve("out");
        SparkRun run = read(List.of(file("apart.ndjson", APART)), 250).partitionedBy(Partitioning.YEAR).profiled("large").toWorkbooks(out.toString());
        assertThat(texts(out.resolve("year=2024.xlsx"))).contains("2 more events of this corpus are in other workbooks, which were made with this one.");
        assertThat(run.notices()).isOne();
        Path one = folder.resolve("one");
        read(List.of(file("apart.ndjson", APART)), 250).toWorkbooks(one.toString());
        assertThat(texts(one.resolve("corpus.xlsx"))).contains("E1").doesNotContain("in other workbooks");
    }

    @Test
    void aCountryWithANameThatIsTooLongForAFileIsRefused() throws IOException {
        String name = "\u00e9".repeat(100);
        SparkCorpus corpus = read(List.of(file("apart.ndjson", APART.replace("Aland", name))), 1 << 20).partitionedBy(Partitioning.COUNTRY);
        for (SparkWriting writing : List.of(SparkWriting.XLSX, SparkWriting.CSV)) {
            Path out = folder.resolve("out of " + writing);
            assertThatThrownBy(() -> corpus.write(writing, out.toString())).satisfies(thrown -> assertThat(FailedRun.of(thrown)).hasValueSatisfying(failed -> {
                assertThat(failed.code()).isEqualTo(2);
                assertThat(failed.message()).contains("country=\u00e9\u00e9").contains("208 bytes, more than 200");
            }));
        }
    }

    private static String texts(Path workbook) throws IOException {
        try (var zip = new ZipFile(workbook.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void workbooksAreNotPackedAgain() throws IOException {
        SparkCorpus corpus = read(List.of(file("apart.ndjson", APART)), 1000).packed();
        String out = folder.resolve("out").toString();
        assertThatThrownBy(() -> corpus.toWorkbooks(out)).isInstanceOf(UnsupportedOption.class).hasMessageContaining("xlsx is packed");
    }

    private void assertAllThere(List<Path> files, long split, Partitioning partitioning, Subset subset) throws IOException {
        OneMachine expected = OneMachine.export(files, "ndjson", "ndjson", subset);
        Path out = folder.resolve("out");
        SparkRun run = read(files, split).filter(subset).partitionedBy(partitioning).toWorkbooks(out.toString());
        assertThat(names(out)).hasSizeGreaterThan(2);
        assertThat(together(out)).isEqualTo(expected.lines());
        assertThat(run.ledger()).usingRecursiveComparison().ignoringFields("output").isEqualTo(expected.ledger());
        assertThat(Folders.lines(out.resolve("_rejects"))).isEqualTo(expected.rejects());
    }

    /// The records of all workbooks, read together, as lines in order of text; each workbook passes the lint, and lacks nothing but events to which links lead.
    private static List<String> together(Path out) throws IOException {
        var lines = new TreeSet<String>();
        for (String name : names(out)) {
            assertThat(WorkbookLint.of(out.resolve(name))).as(name).isEmpty();
            OneMachine alone = OneMachine.export(List.of(out.resolve(name)), "xlsx", "ndjson");
            assertThat(alone.rejects()).as(name).isEmpty();
            assertThat(alone.notices()).as(name).allMatch(notice -> notice.contains("dangling-link") || notice.contains("implausible"));
            assertThat(alone.lines()).as(name).doesNotHaveDuplicates();
            lines.addAll(alone.lines());
        }
        OneMachine whole = OneMachine.export(names(out).stream().map(out::resolve).toList(), "xlsx", "ndjson");
        assertThat(whole.lines()).containsExactlyElementsOf(lines);
        assertThat(whole.rejects()).isEmpty();
        return whole.lines();
    }

    private static List<String> ids(Path workbook) {
        return Reading.of(Formats.importer("xlsx").orElseThrow(), Input.of(workbook)).records().stream().map(CorpusRecord::id).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".xlsx")).sorted().toList();
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
