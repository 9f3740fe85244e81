package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffCommandTest extends CommandRun {

    private static final String TITLE = "Suicide bombing near Karachi airport";
    private static final String CHANGE = "changed: event karachi-airport-attack-2024-10: title: '" + TITLE + "' became 'Bombing near Karachi airport'\n";

    @BeforeEach
    void makeTwoCorpora() throws IOException {
        assertThat(run("export", "--quiet", "--to", file("before.json"))).isZero();
        Files.writeString(folder.resolve("after.json"), text("before.json").replace(TITLE, "Bombing near Karachi airport"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"other.json", "other.ndjson", "other.jsonld", "other.ttl", "other.nt", "other.nq", "other.trig", "other.rdf", "other.xlsx"})
    void tellsTheSameWhateverTheFormatsAre(String name) {
        assertThat(run("export", "--quiet", file("before.json"), "--to", file(name))).isZero();

        assertThat(run("diff", file("before.json"), file(name))).as(messages()).isZero();
        assertThat(out()).isEmpty();
        assertThat(messages()).isEqualTo("no difference\n");
        assertThat(run("diff", file(name), file("after.json"))).as(messages()).isEqualTo(ExitCode.REJECTS);
        assertThat(out()).isEqualTo(CHANGE);
        assertThat(messages()).isEqualTo("event: 1 changed\n");
    }

    @Test
    void tellsNoDifferenceForAnyTwoOfTheFormatsThatComeBack() {
        List<String> endings = Formats.exporters().stream().map(Exporter::format).filter(format -> Formats.importer(format.name()).isPresent() && !format.extensions().isEmpty())
                .map(format -> format.extensions().getFirst()).filter(end -> !List.of(".csv", ".plover").contains(end)).toList();
        assertThat(endings).contains(".json", ".ndjson", ".jsonld", ".ttl", ".nt", ".nq", ".trig", ".rdf", ".rpb", ".jelly", ".xlsx");
        List<String> names = Stream.concat(endings.stream(), Stream.of(".json.gz")).map(end -> file("small" + end)).toList();
        String[] export = Stream.concat(
                Stream.of("export", "--quiet", "--kind", "visit", file("before.json")), names.stream().flatMap(name -> Stream.of("--to", name))).toArray(String[]::new);
        assertThat(run(export)).as(messages()).isZero();

        for (String one : names) {
            for (String other : names) {
                assertThat(run("diff", one, other)).as(one + " and " + other + messages()).isZero();
                assertThat(messages()).isEqualTo("no difference\n");
            }
        }
    }

    @Test
    void comparesAWorkbookWithTheCorpusOfWhichItWasMadeAfterSomebodyEditedIt() throws IOException {
        assertThat(run("export", "--quiet", file("before.json"), "--to", file("sent.xlsx"))).isZero();
        assertThat(run("export", "--quiet", file("after.json"), "--to", file("returned.xlsx"))).isZero();

        assertThat(run("diff", file("sent.xlsx"), file("before.json"))).as(messages()).isZero();
        assertThat(run("diff", file("before.json"), file("returned.xlsx"))).isEqualTo(ExitCode.REJECTS);
        assertThat(out()).isEqualTo(CHANGE);
    }

    @Test
    void comparesTwoFilesOfADataset() throws IOException {
        String header = "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,iso,country,location,latitude,longitude,geo_precision,source,notes,"
                + "fatalities,timestamp\n";
        String row = "UTO%s,2023-03-05,2023,1,Battles,Armed clash,Military Forces of Utopia,999,Utopia,Hilltown,1.5,2.5,1,Daily Bugle,They met.,%d,1678000000\n";
        Files.writeString(folder.resolve("march.csv"), header + row.formatted("1", 3) + row.formatted("2", 0) + row.formatted("3", 0));
        Files.writeString(folder.resolve("april.csv"), header + row.formatted("2", 0) + row.formatted("1", 4) + row.formatted("4", 0));

        assertThat(run("diff", file("march.csv"), file("april.csv"), "--without", "extras")).as(messages()).isEqualTo(ExitCode.REJECTS);

        assertThat(out().lines().filter(line -> line.contains(" event "))).hasSize(3)
                .anyMatch(line -> line.contains("event acled:UTO1: figures/1/amount/value (killed") && line.endsWith("'3' became '4'"))
                .anyMatch(line -> line.startsWith("deleted: event acled:UTO3")).anyMatch(line -> line.startsWith("added: event acled:UTO4"));
    }

    @Test
    void comparesACorpusOfTheFirstVersionOfTheModel() throws IOException {
        Files.writeString(folder.resolve("older.json"), text("before.json").replace("    \"model\": 2,\n", ""));
        assertThat(text("older.json")).isNotEqualTo(text("before.json"));

        assertThat(run("diff", file("older.json"), file("before.json"))).as(messages()).isZero();
        assertThat(run("diff", file("older.json"), file("after.json"))).isEqualTo(ExitCode.REJECTS);
        assertThat(out()).isEqualTo(CHANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"made.json", "made.ttl", "made.xlsx"})
    void writesWhatApplyTakes(String name) {
        assertThat(run("diff", "--quiet", file("before.json"), file("after.json"), "--to", file("changes.ndjson"))).isEqualTo(ExitCode.REJECTS);

        assertThat(run("apply", "--quiet", file("before.json"), file("changes.ndjson"), "-o", file(name))).as(messages()).isZero();

        assertThat(run("diff", file(name), file("after.json"))).as(messages()).isZero();
        assertThat(run("apply", "--quiet", file("after.json"), file("changes.ndjson"), "-o", file("again.json"))).isEqualTo(ExitCode.REJECTS);
        assertThat(messages()).contains("changes.ndjson:1: event karachi-airport-attack-2024-10: title is 'Bombing near Karachi airport' here, and was '" + TITLE + "'");
        assertThat(run("diff", file("again.json"), file("after.json"))).as(messages()).isZero();
    }

    @Test
    void writesAWorkbookWithBothSideBySide() throws IOException {
        assertThat(run("diff", file("before.json"), file("after.json"), "--to", file("changes.xlsx"))).isEqualTo(ExitCode.REJECTS);

        try (InputStream in = Files.newInputStream(folder.resolve("changes.xlsx")); var workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat((Iterable<Cell>) sheet.getRow(1)).extracting(Object::toString).containsExactly(
                    "changed", "event", "karachi-airport-attack-2024-10", "Bombing near Karachi airport", "title", "'" + TITLE + "'", "'Bombing near Karachi airport'");
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void countsAsJson() {
        assertThat(run("diff", "--json", file("before.json"), file("after.json"))).isEqualTo(ExitCode.REJECTS);

        assertThat(out().lines()).hasSize(5).contains("{\"type\":\"event\",\"added\":0,\"deleted\":0,\"changed\":1}", "{\"type\":\"place\",\"added\":0,\"deleted\":0,\"changed\":0}");
    }

    @Test
    void tellsWhatGoesAndComesAsRdfPatch() {
        assertThat(run("diff", "--quiet", "--format", "rdf-patch", file("before.json"), file("after.json"))).isEqualTo(ExitCode.REJECTS);

        assertThat(out().lines()).hasSize(6).startsWith("TX .").endsWith("TC .").filteredOn(line -> line.startsWith("D ")).hasSize(2);
    }

    @Test
    void comparesAPartAndTellsOnceWhatIsWrong() throws IOException {
        Files.writeString(folder.resolve("broken.json"), text("after.json").replace("\"id\": \"islamabad-2024-11-28\",", "\"id\": \"islamabad-2024-11-28\", \"colour\": 1,"));

        assertThat(run("diff", "--kind", "attack", "--without", "notes", file("before.json"), file("after.json"))).isEqualTo(ExitCode.REJECTS);
        assertThat(out()).isEqualTo(CHANGE);
        assertThat(run("diff", "--kind", "visit", file("before.json"), file("after.json"))).as(messages()).isZero();
        run("diff", "--kind", "attack", file("before.json"), file("broken.json"));
        assertThat(messages()).contains("colour", "of what could be read: ").doesNotContain("2 times");
    }

    @Test
    void refusesToWriteOverWhatItReads() {
        assertThat(run("diff", file("before.json"), file("after.json"), "--to", file("after.json"), "--format", "ndjson")).isEqualTo(ExitCode.USAGE);
        assertThat(run("diff", file("before.json"), file("after.json"), "--to", file("changes.ndjson"))).isEqualTo(ExitCode.REJECTS);
        assertThat(run("apply", file("before.json"), file("changes.ndjson"), "-o", file("changes.ndjson"))).as("the list stays").isEqualTo(ExitCode.USAGE);
        assertThat(run("diff", "-", "-")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("not both");
    }

    private String text(String name) throws IOException {
        return Files.readString(Path.of(file(name)));
    }
}
