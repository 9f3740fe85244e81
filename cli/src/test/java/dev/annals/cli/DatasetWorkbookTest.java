package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Formats;
import dev.annals.core.format.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Datasets in workbooks, as they are published, or as people save them.
class DatasetWorkbookTest extends CommandRun {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /// Some columns and a row or two of each dataset that has a header; a bar stands between cells.
    private static List<String> rows(String dataset) {
        return switch (dataset) {
            case "ged" -> List.of(
                    "id|year|type_of_violence|conflict_name|side_a|side_b|where_prec|where_coordinates|latitude|longitude|country|country_id"
                            + "|date_prec|date_start|date_end|deaths_a|deaths_b|deaths_civilians|deaths_unknown|low|best|high",
                    "9|2025|1|Utopia: Hills|Government of Utopia|HLF, \"the hills\"|1|Hilltown|23.69|98.76|Utopia|999|2|2025-05-11|2025-05-12"
                            + "|0|1|0|0|1|1|30");
            case "acled" -> List.of(
                    "event_id_cnty|event_date|year|time_precision|event_type|sub_event_type|actor1|iso|country|location|latitude|longitude"
                            + "|geo_precision|source|notes|fatalities|timestamp",
                    "UTO12|2023-03-05|2023|1|Protests|Peaceful protest|Protesters (Utopia)|999|Utopia|Hilltown|1.5|2.5|1|Daily Bugle|They met.|0"
                            + "|1678000000",
                    "UTO13|2023-03-06|2023|1|Battles|Armed clash|Military Forces of Utopia|999|Utopia|Hilltown|1.5|2.5|1|Daily Bugle||7|1678000001");
            case "gtd" -> List.of(
                    "eventid|iyear|imonth|iday|country|country_txt|city|latitude|longitude|specificity|success|suicide|attacktype1"
                            + "|attacktype1_txt|gname|nkill|nwound",
                    "202103050001|2021|3|5|999|Utopia|Hilltown|1.5|2.5|1|1|1|3|Bombing/Explosion|HLF|3|5");
            case "icews" -> List.of(
                    "Event ID|Event Date|Source Name|Source Country|Event Text|CAMEO Code|Intensity|Target Name|Target Country|Story ID|Country",
                    "101|2013-05-01|Citizen (Utopia)|Utopia|Criticize or denounce|111|-2.5|Office|Utopia|77|Utopia");
            case "polecat" -> List.of(
                    "Event ID|Event Date|Event Type|Event Mode|Intensity|Actor Name|Actor Country|Recipient Name|Recipient Country|Country",
                    "UTO-2023-1|2023-03-05|ASSAULT|firearms; beat|-9.5|Army of Utopia|UTO|villagers|None|UTO");
            default -> throw new IllegalArgumentException(dataset);
        };
    }

    /// A workbook whose numbers, days and texts are cells of their kind.
    private static byte[] workbook(List<String> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        TableWriter table = Formats.tableFormats().stream().filter(format -> format.format().name().equals("xlsx")).findFirst().orElseThrow()
                .open(out, cells(rows.getFirst()));
        for (String row : rows.subList(1, rows.size())) {
            table.row(cells(row).stream().map(DatasetWorkbookTest::typed).toList());
        }
        table.finish();
        return out.toByteArray();
    }

    private static List<String> cells(String row) {
        return Arrays.asList(row.split("\\|", -1));
    }

    private static Object typed(String cell) {
        return NUMBER.matcher(cell).matches() ? new BigDecimal(cell) : DAY.matcher(cell).matches() ? LocalDate.parse(cell) : cell;
    }

    private static String csv(List<String> rows) {
        return rows.stream().map(row -> cells(row).stream().map(DatasetWorkbookTest::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ged", "acled", "gtd", "icews", "polecat"})
    void theSheetOfADatasetIsReadAsItsCsv(String dataset) throws IOException {
        Path workbook = Files.write(folder.resolve("data.xlsx"), workbook(rows(dataset)));
        Path csv = Files.writeString(folder.resolve("data.xlsx!Table.csv"), csv(rows(dataset)));

        assertThat(run("import", workbook.toString(), "-o", file("sheet.json"))).as(messages()).isZero();
        assertThat(messages()).contains("the rows of the sheet Table are read as CSV, and --format original gives them back as such");
        assertThat(run("import", csv.toString(), "-o", file("csv.json"))).as(messages()).isZero();

        assertThat(folder.resolve("sheet.json")).hasSameTextualContentAs(folder.resolve("csv.json"));
        assertThat(run("import", workbook.toString(), "--from", dataset, "-o", file("named.json"))).as(messages()).isZero();
        assertThat(folder.resolve("named.json")).hasSameTextualContentAs(folder.resolve("csv.json"));
        assertThat(run("export", workbook.toString(), "--to", file("back.csv"), "--format", "original")).as(messages()).isZero();
        assertThat(folder.resolve("back.csv")).hasSameTextualContentAs(csv);
    }

    @Test
    void ourOwnWorkbooksStayOurs() {
        assertThat(run("export", "--to", file("c.xlsx"), "--quiet")).isZero();

        assertThat(run("import", file("c.xlsx"), "-o", file("back.json"))).isZero();

        assertThat(messages()).doesNotContain("sheet");
    }

    @Test
    void readsWorkbooksOfAFolderAndOfAnArchive() throws IOException {
        Path inputs = Files.createDirectories(folder.resolve("inputs"));
        Files.write(inputs.resolve("acled.xlsx"), workbook(rows("acled")));
        Path archive = folder.resolve("acled.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("more/acled.xlsx"));
            zip.write(workbook(rows("acled")));
        }

        assertThat(run("import", inputs.toString(), "-o", file("folder.ndjson"))).as(messages()).isZero();
        assertThat(run("import", archive.toString(), "--from", "acled", "-o", file("archive.ndjson"))).as(messages()).isZero();

        for (String name : List.of("folder.ndjson", "archive.ndjson")) {
            assertThat(folder.resolve(name)).content().contains("\"id\":\"acled:UTO12\"", "\"id\":\"acled:UTO13\"");
        }
    }

    @Test
    void aSheetOfNoDatasetIsNotTakenForOne() throws IOException {
        Path workbook = Files.write(folder.resolve("data.xlsx"), workbook(List.of("a|b|c", "1|2|3")));

        assertThat(run("import", workbook.toString(), "-o", file("a.json"))).isEqualTo(ExitCode.REJECTS);

        assertThat(messages()).contains("the workbook has none of the sheets");
    }
}
