package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a corpus says of itself that is made of datasets: every format has it, and a run has one, whatever its inputs are.
class DescriptionsTest extends CommandRun {

    private static final String GED = "UCDP GED 25.1, Utopia 2025, 1 event";
    private static final String ACLED = "ACLED, Utopia 2023, 2 events";
    private static final String OWN = "{\"type\":\"corpus\",\"id\":\"mine\",\"model\":2,\"title\":\"My own\"}\n";
    private static final String PLACE = "{\"type\":\"place\",\"id\":\"utopia\",\"kind\":\"country\",\"name\":\"Utopia\"}\n";

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("GEDEvent_v25_1.csv"), DatasetRows.csv(DatasetRows.rows("ged")));
        Files.writeString(folder.resolve("acled.csv"), DatasetRows.csv(DatasetRows.rows("acled")));
        Files.writeString(folder.resolve("own.ndjson"), OWN + PLACE);
        Files.writeString(folder.resolve("plain.ndjson"), PLACE);
    }

    /// The titles of the descriptions in the corpus that these inputs make together.
    private List<String> titles(String... inputs) throws IOException {
        String[] command = Stream.of(Stream.of("export"), Stream.of(inputs).map(this::file), Stream.of("--to", file("out.ndjson"))).flatMap(part -> part)
                .toArray(String[]::new);
        assertThat(run(command)).as(messages()).isZero();
        return corpora().map(corpus -> corpus.getString("title")).toList();
    }

    private Stream<JsonObject> corpora() throws IOException {
        return Files.readAllLines(folder.resolve("out.ndjson")).stream().map(line -> Json.createReader(new StringReader(line)).readObject())
                .filter(record -> record.getString("type").equals("corpus"));
    }

    @Test
    void aDatasetDescribesItself() throws IOException {
        assertThat(titles("GEDEvent_v25_1.csv")).containsExactly(GED);
        assertThat(titles("acled.csv")).containsExactly(ACLED);
    }

    @Test
    void severalDatasetsDoItTogether() throws IOException {
        assertThat(titles("GEDEvent_v25_1.csv", "acled.csv")).containsExactly(GED + "; " + ACLED);
        assertThat(corpora()).singleElement().satisfies(corpus -> {
            assertThat(corpus.getString("id")).isEqualTo("ged+acled");
            assertThat(corpus.getString("licence")).startsWith("UCDP GED: CC-BY-4.0; ACLED: ");
            assertThat(corpus.getString("summary")).contains("in the file GEDEvent_v25_1.csv.").contains("in the file acled.csv.");
        });
    }

    @Test
    void aDatasetThatIsAddedToACorpusLeavesItsDescription() throws IOException {
        assertThat(titles("own.ndjson", "acled.csv")).containsExactly("My own");
        assertThat(titles("acled.csv", "own.ndjson")).containsExactly("My own");
        assertThat(titles("GEDEvent_v25_1.csv", "plain.ndjson", "acled.csv", "own.ndjson")).containsExactly("My own");
    }

    @Test
    void aDatasetDoesNotDescribeWhatItIsOnlyAPartOf() throws IOException {
        assertThat(titles("plain.ndjson", "acled.csv")).isEmpty();
        assertThat(titles("acled.csv", "plain.ndjson")).isEmpty();
    }

    @Test
    void ofSeveralCorporaThatDescribeThemselvesTheFirstIsTakenAndTheOthersAreTold() throws IOException {
        Files.writeString(folder.resolve("other.ndjson"), OWN.replace("My own", "Other"));

        assertThat(titles("own.ndjson", "other.ndjson")).containsExactly("My own");
        assertThat(messages()).contains("other.ndjson:1", "'Other' is not the title of the whole").contains("'My own'");
        assertThat(Files.readString(folder.resolve("out.ndjson.rejects.ndjson"))).contains("Other");
        assertThat(titles("own.ndjson", "own.ndjson")).containsExactly("My own");
        assertThat(messages()).doesNotContain("title of the whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.json", "out.ndjson", "out.ttl", "out.nt", "out.xlsx"})
    void theDescriptionComesBackFromEveryFormat(String export) throws IOException {
        assertThat(run("export", file("GEDEvent_v25_1.csv"), "--to", file("first.ndjson"), "--to", file(export))).as(messages()).isZero();
        assertThat(run("import", file(export), "-o", file("back.ndjson"))).as(messages()).isZero();

        assertThat(Files.readAllLines(folder.resolve("back.ndjson")).getFirst())
                .contains("\"title\":\"" + GED + "\"").isEqualTo(Files.readAllLines(folder.resolve("first.ndjson")).getFirst());
    }

    @Test
    void theCoverOfAWorkbookAndTheDatasetInRdfShowIt() throws IOException {
        assertThat(run("export", file("GEDEvent_v25_1.csv"), "--to", file("out.xlsx"), "--to", file("out.ttl"))).as(messages()).isZero();

        assertThat(cover()).contains(GED, "Licence", "CC-BY-4.0");
        assertThat(Files.readString(folder.resolve("out.ttl"))).contains("dcterms:title \"" + GED + "\"", "<http://spdx.org/licenses/CC-BY-4.0>");
    }

    private List<String> cover() throws IOException {
        var format = new DataFormatter();
        var texts = new ArrayList<String>();
        try (InputStream in = Files.newInputStream(folder.resolve("out.xlsx")); var workbook = new XSSFWorkbook(in)) {
            workbook.getSheet("Cover").forEach(row -> row.forEach(cell -> texts.add(format.formatCellValue(cell))));
        }
        return texts;
    }
}
