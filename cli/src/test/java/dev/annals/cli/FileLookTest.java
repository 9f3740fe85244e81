package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileLookTest extends CommandRun {

    private int read(String name, String content) throws IOException {
        Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));
        return run("export", file(name), "--to", file("o.ndjson"));
    }

    @Test
    void tellsTheHeadingsTheSeparatorAndTheDatasetThatComesNearest() throws IOException {
        String header = DatasetRows.rows("ged").getFirst().replace("date_prec", "dp").replace('|', ';');

        assertThat(read("events.csv", header + "\n")).isEqualTo(ExitCode.USAGE);

        assertThat(messages()).contains("22 headings between semicolons, id, year, type_of_violence,")
                .contains("The nearest dataset: UCDP GED knows 21 of the 22 headings, and is recognised by date_prec, which is missing here")
                .contains("say so with --from ged");
    }

    @Test
    void namesNoDatasetForAFewCommonHeadings() throws IOException {
        assertThat(read("events.csv", "id,year,colour,weight\n1,2,3,4\n")).isEqualTo(ExitCode.USAGE);

        assertThat(messages()).contains("4 headings between commas, id, year, colour, weight").doesNotContain("nearest");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 old | an old workbook (.xls), or one with a password; save its sheet as .xlsx or CSV (UTF-8)",
        "PAR1 columns | is Parquet; write its rows as CSV (UTF-8)",
        "<!DOCTYPE html><p>Log in | is a web page, perhaps one that was saved in the place of the file",
        "%PDF-1.7 | is a PDF; look for the data behind it"})
    void tellsFilesOfOtherKindsAndWhatWouldHelp(String content, String message) throws IOException {
        assertThat(read("events.data", content)).isEqualTo(ExitCode.USAGE);

        assertThat(messages()).contains(message);
    }

    @Test
    void tellsTheBytesOfWhatIsNoText() throws IOException {
        assertThat(read("events.data", "\0\u0001\u0002abc")).isEqualTo(ExitCode.USAGE);

        assertThat(messages()).contains("is no text; it begins with the bytes 00 01 02 61 62 63");
    }

    @Test
    void tellsWhichColumnsAreMissingWhereTheUserNamesTheDataset() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "a,b,c\n1,2,3\n");

        assertThat(run("export", file("a.csv"), "--from", "ged", "--to", file("o.ndjson"))).isEqualTo(ExitCode.REJECTS);

        assertThat(messages()).contains("has no header of UCDP GED: it begins with 3 fields, 'a', 'b', 'c', told apart by commas")
                .contains("is not told apart: the file has no header of UCDP GED, and without one its rows would have 49 columns, not 3 [2 times");
    }

    @Test
    void saysNothingOfTheNearestWhereTheDatasetIsRecognised() throws IOException {
        read("rows.json", "{\"GLOBALEVENTID\": \"1\", \"SQLDATE\": \"20171202\", \"EventCode\": \"043\", \"Year\": \"2017\"}\n");

        assertThat(messages()).doesNotContain("nearest").contains("written");
    }

    @Test
    void takesADraftForNoDataset() {
        run("import", "--quiet", "../docs/example/draft.json", "-o", file("o.json"));

        assertThat(messages()).doesNotContain("has rows in");
    }

    @Test
    void tellsWhereObjectsComeNearToADataset() throws IOException {
        List<String> rows = DatasetRows.rows("acled");
        String object = rows.getFirst().replace("event_id_cnty", "identity").replace("|", "\": 1, \"");

        read("rows.json", "[{\"" + object + "\": 2}]");

        assertThat(messages()).contains("rows.json: has rows in ").contains("The nearest dataset: ACLED knows 16 of the 17 headings")
                .contains("is recognised by event_id_cnty, which is missing here");
        run("export", "--json", file("rows.json"), "--to", file("o.ndjson"));
        assertThat(out()).contains("\"rows-beside\"");
    }
}
