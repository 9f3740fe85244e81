package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/// A corpus that grows file by file is that of all files together.
class AddCommandTest extends CommandRun {

    private static final int SEEDS = 6;

    private List<String> parts(String dataset, int seed) throws IOException {
        var growing = new GrowingRows(dataset, seed);
        return written(growing, growing.parts(growing.rows(5 + seed * 3), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ged", "gdelt", "acled"})
    void growsInThreePartsToWhatAnImportOfAllGivesWhereverTheyAreCut(String dataset) throws IOException {
        for (int seed = 1; seed <= SEEDS; seed++) {
            String rule = List.of("newest", "newest", "keep-both", "reject").get(seed % 4);
            List<String> parts = parts(dataset, seed);
            run(Stream.concat(Stream.of("import", "--on-conflict", rule, "--from", dataset, "-o", file("all.ndjson")), parts.stream()).toArray(String[]::new));
            run("import", "--on-conflict", rule, "--from", dataset, "-o", file("grown.ndjson"), parts.getFirst());

            for (String part : parts.subList(1, 3)) {
                run("add", "--on-conflict", rule, "--from", dataset, file("grown.ndjson"), part, "--earlier", parts.getFirst(), "-o", file("grown.ndjson"));
                assertThat(messages()).as(dataset + ", seed " + seed).doesNotContain("says something else than the files");
            }

            assertThat(text("grown.ndjson")).as(dataset + ", seed " + seed).isEqualTo(text("all.ndjson"));
            Files.deleteIfExists(folder.resolve("grown.ndjson.files.zip"));
        }
    }

    /// Each way to cut five rows into three files, some of them empty.
    @ParameterizedTest
    @ValueSource(strings = {"ged", "gdelt", "acled"})
    void growsToTheSameAtEachCut(String dataset) throws IOException {
        var growing = new GrowingRows(dataset, 7);
        List<String> rows = growing.rows(5);
        for (int first = 0; first <= rows.size(); first++) {
            for (int second = first; second <= rows.size(); second++) {
                List<String> parts = written(growing, List.of(rows.subList(0, first), rows.subList(first, second), rows.subList(second, rows.size())));
                run(Stream.concat(Stream.of("import", "--from", dataset, "-o", file("all.ndjson")), parts.stream()).toArray(String[]::new));
                run("import", "--from", dataset, "-o", file("grown.ndjson"), parts.getFirst());
                run("add", "--from", dataset, file("grown.ndjson"), parts.get(1), "--earlier", parts.getFirst(), "-o", file("grown.ndjson"));
                run("add", "--from", dataset, file("grown.ndjson"), parts.get(2), "--earlier", parts.getFirst(), "-o", file("grown.ndjson"));

                assertThat(text("grown.ndjson")).as("%s, cut behind %d and %d", dataset, first, second).isEqualTo(text("all.ndjson"));
                Files.deleteIfExists(folder.resolve("grown.ndjson.files.zip"));
            }
        }
    }

    private List<String> written(GrowingRows growing, List<List<String>> parts) throws IOException {
        var files = new ArrayList<String>();
        for (List<String> part : parts) {
            String name = growing.name(files.size() + 1);
            Files.writeString(folder.resolve(name), growing.part(part));
            files.add(file(name));
        }
        return files;
    }

    /// With rows that cannot be read, other encodings and layouts, and files that join each other.
    @Test
    void growsByFilesOfEachDatasetOneAfterTheOther() throws IOException {
        Path samples = Path.of("../importers/src/test/resources/dev/annals/importers/ImportersFuzzTestInputs");
        List<String> names = List.of("ged/sound.csv", "gdelt/sound.csv", "gdeltMentions/sound.csv", "acled/sound.csv", "acled/semicolons.csv", "gtd/sound.csv",
                "icews/sound.tab", "plover/lines.json", "polecat/latin.txt", "ged/hxl.csv", "ged/candidate.csv", "gdelt/daily.csv", "ged/unclosed.csv",
                "gdelt/continuation.csv", "plover/array.json");
        var files = new ArrayList<String>();
        for (String name : names) {
            Path copy = folder.resolve(name.replace('/', '-'));
            Files.copy(samples.resolve(name), copy);
            files.add(copy.toString());
        }
        run("import", files.getFirst(), "-o", file("grown.ndjson"));
        for (int n = 1; n < files.size(); n++) {
            run("add", file("grown.ndjson"), files.get(n), "-o", file("grown.ndjson"));
            assertThat(messages()).as(names.get(n)).doesNotContain("says something else than the files", "Nothing was added", "Cannot tell");
            run(Stream.concat(Stream.of("import", "-o", file("all.ndjson")), files.subList(0, n + 1).stream()).toArray(String[]::new));
            assertThat(text("grown.ndjson")).as(names.get(n)).isEqualTo(text("all.ndjson"));
        }
    }

    private static final String HEADER =
            "id,year,type_of_violence,conflict_new_id,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,side_b,where_prec,where_coordinates,"
                    + "adm_1,latitude,longitude,country,country_id,date_prec,date_start,date_end,best,high,low\n";
    private static final String ROW = "%s,2015,1,7,70,A - B,144,%s,880,B,1,Hilltown,North,1.5,2.5,Utopia,999,1,2015-05-11,2015-05-11,%d,30,1\n";

    private void ged(String name, String... rows) throws IOException {
        Files.writeString(folder.resolve(name), HEADER + String.join("", rows));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void tellsWhatIsNewAndWhatIsNot() throws IOException {
        ged("a.csv", ROW.formatted("1", "A", 5), ROW.formatted("2", "A", 5), ROW.formatted("3", "A", 5));
        ged("b.csv", ROW.formatted("2", "A", 5), ROW.formatted("3", "A", 6), ROW.formatted("4", "A", 5));
        run("import", file("a.csv"), "-o", file("c.json"));

        assertThat(run("add", file("c.json"), file("b.csv"), "-o", file("c.json"))).as(messages()).isEqualTo(ExitCode.OK);

        assertThat(messages())
                .contains("a.csv:4: event ged:3: '" + file("b.csv") + ":3' holds a version in a later file, so that this one is superseded")
                .containsPattern("event: 1 new, 1 changed, 2 as before, 1 repeated, 1 superseded\n");
    }

    @Test
    void countsAsJsonToo() throws IOException {
        ged("a.csv", ROW.formatted("1", "A", 5));
        ged("b.csv", ROW.formatted("2", "A", 5));
        run("import", file("a.csv"), "-o", file("c.json"));

        assertThat(run("add", "--json", file("c.json"), file("b.csv"), "-o", file("d.json"))).isEqualTo(ExitCode.OK);

        assertThat(out()).contains("{\"type\":\"event\",\"added\":1,\"changed\":0,\"unchanged\":1,\"gone\":0,\"repeated\":0,\"superseded\":0,\"rejected\":0}");
    }

    @Test
    void keepsBesideTheCorpusTheFilesOfWhichItDoesNotHaveAllRows() throws IOException {
        ged("a.csv", ROW.formatted("1", "A", 5), ROW.formatted("2", "B", 5));
        ged("b.csv", ROW.formatted("1", "Z", 6), ROW.formatted("3", "Z", 5));
        ged("c.csv", ROW.formatted("1", "A", 7), ROW.formatted("4", "A", 5));
        run("import", file("a.csv"), "-o", file("grown.json"));
        run("add", file("grown.json"), file("b.csv"), "-o", file("grown.json"));
        assertThat(folder.resolve("grown.json.files.zip")).exists();

        assertThat(run("add", file("grown.json"), file("c.csv"), "-o", file("grown.json"))).as(messages()).isEqualTo(ExitCode.OK);

        run("import", file("a.csv"), file("b.csv"), file("c.csv"), "-o", file("all.json"));
        assertThat(text("grown.json")).isEqualTo(text("all.json"));
    }

    @Test
    void addsNothingWhereRowsAreMissingThatDecide() throws IOException {
        ged("a.csv", ROW.formatted("1", "A", 5), ROW.formatted("1", "A", 5));
        ged("b.csv", ROW.formatted("2", "B", 5));
        run("import", file("a.csv"), "-o", file("c.json"));
        String before = text("c.json");

        assertThat(run("add", file("c.json"), file("b.csv"), "-o", file("c.json"))).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("some rows of a.csv are not in the corpus").contains("--earlier");
        assertThat(text("c.json")).isEqualTo(before);

        assertThat(run("add", file("c.json"), file("b.csv"), "--earlier", folder.toString(), "-o", file("c.json"))).as(messages()).isEqualTo(ExitCode.OK);
        run("import", file("a.csv"), file("b.csv"), "-o", file("all.json"));
        assertThat(text("c.json")).isEqualTo(text("all.json"));
    }

    @Test
    void leavesWhatWasEditedAndTellsWhereNewRowsSaySomethingElse() throws IOException {
        ged("a.csv", ROW.formatted("1", "A", 5), ROW.formatted("2", "A", 5));
        ged("b.csv", ROW.formatted("1", "A", 6), ROW.formatted("3", "A", 5));
        run("import", file("a.csv"), "-o", file("c.ndjson"));
        Files.writeString(folder.resolve("c.ndjson"), text("c.ndjson").lines()
                .map(line -> line.contains("\"id\":\"ged:2\"") ? line.replaceFirst("\"title\":\"[^\"]*\"", "\"title\":\"Corrected\"") : line)
                .map(line -> line.contains("\"id\":\"ged:1\"") ? line.replaceFirst("\"value\":5", "\"value\":9") : line)
                .reduce("", (one, other) -> one + other + "\n"));

        assertThat(run("add", file("c.ndjson"), file("b.csv"), "-o", file("d.ndjson"))).isEqualTo(ExitCode.REJECTS);

        assertThat(messages()).contains("what the new files change is merged into it")
                .contains("event ged:1: figures/1/amount/value exported as '5', edited to '6', by now '9', which stays");
        assertThat(text("d.ndjson")).contains("\"title\":\"Corrected\"").contains("\"id\":\"ged:3\"").contains("\"value\":9");
    }

    @Test
    void writesFilesBackIntoAFolderUnderTheirNamesAndNowhereElse() throws IOException {
        ged("a.csv", ROW.formatted("1", "A", 5));
        ged("b.csv", ROW.formatted("1", "A", 6), ROW.formatted("2", "A", 5));
        run("import", file("a.csv"), file("b.csv"), "--on-conflict", "keep-both", "-o", file("c.ndjson"));

        assertThat(run("export", file("c.ndjson"), "--format", "original", "--to", file("files/"))).as(messages()).isEqualTo(ExitCode.OK);
        assertThat(text("files/a.csv")).isEqualTo(text("a.csv"));
        assertThat(text("files/b.csv")).isEqualTo(text("b.csv"));

        Files.writeString(folder.resolve("evil.ndjson"), text("c.ndjson").replace("\"file\":\"b.csv\"", "\"file\":\"../evil.csv\""));
        assertThat(run("export", file("evil.ndjson"), "--format", "original", "--to", file("others/"))).isNotZero();
        assertThat(messages()).contains("this is no name of a file in the folder");
        assertThat(folder.resolve("evil.csv")).doesNotExist();
        assertThat(folder.resolve("others")).doesNotExist();
    }

    @Test
    void findsWhatAWorkbookThatIsAddedQuotesInItsArticles() throws IOException {
        Path example = Path.of("..", "docs", "example");
        Files.writeString(folder.resolve("own.json"), "[{\"type\":\"place\",\"id\":\"a\",\"kind\":\"country\",\"name\":\"Utopia\"}]");
        String draft = example.resolve("draft.json").toString();
        String articles = example.resolve("articles").toString();

        assertThat(run("add", file("own.json"), draft, "--sources", articles, "-o", file("grown.json"))).as(messages()).isEqualTo(ExitCode.OK);

        run("import", file("own.json"), draft, "--sources", articles, "-o", file("all.json"));
        assertThat(text("grown.json")).isEqualTo(text("all.json")).contains("\"evidence\"");
        assertThat(run("add", file("own.json"), draft, "--sources", file("nowhere"), "-o", file("other.json"))).isEqualTo(66);
    }

    @Test
    void addsACorpusOfOnesOwnAsAnImportDoes() throws IOException {
        String place = "{\"type\":\"place\",\"id\":\"%s\",\"kind\":\"country\",\"name\":\"%s\"}\n";
        Files.writeString(folder.resolve("own.ndjson"), place.formatted("a", "Utopia") + place.formatted("b", "Arcadia"));
        Files.writeString(folder.resolve("more.ndjson"), place.formatted("a", "Utopia") + place.formatted("b", "Else") + place.formatted("c", "Ruritania"));

        assertThat(run("add", file("own.ndjson"), file("more.ndjson"), "-o", file("own.ndjson"))).isEqualTo(ExitCode.REJECTS);

        assertThat(messages()).contains("more.ndjson:2:1: place b: id 'b' is the id of another place too").contains("place: 1 new, 2 as before, 1 repeated, 1 rejected");
    }
}
