package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import dev.annals.core.format.Formats;
import dev.annals.core.format.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Datasets in workbooks, as they are published, or as people save them.
class DatasetWorkbookTest extends CommandRun {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /// A workbook whose numbers, days and texts are cells of their kind.
    private static byte[] workbook(List<String> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        TableWriter table = Formats.tableFormats().stream().filter(format -> format.format().name().equals("xlsx")).findFirst().orElseThrow()
                .open(out, DatasetRows.cells(rows.getFirst()));
        for (String row : rows.subList(1, rows.size())) {
            table.row(DatasetRows.cells(row).stream().map(DatasetWorkbookTest::typed).toList());
        }
        table.finish();
        return out.toByteArray();
    }

    private static Object typed(String cell) {
        return NUMBER.matcher(cell).matches() ? new BigDecimal(cell) : DAY.matcher(cell).matches() ? LocalDate.parse(cell) : cell;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ged", "acled", "event-table", "gtd", "icews", "polecat"})
    void theSheetOfADatasetIsReadAsItsCsv(String dataset) throws IOException {
        Path workbook = Files.write(folder.resolve("data.xlsx"), workbook(DatasetRows.rows(dataset)));
        Path csv = Files.writeString(folder.resolve("data.xlsx!Table.csv"), DatasetRows.csv(DatasetRows.rows(dataset)));

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
        Files.write(inputs.resolve("acled.xlsx"), workbook(DatasetRows.rows("acled")));
        Path archive = folder.resolve("acled.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("more/acled.xlsx"));
            zip.write(workbook(DatasetRows.rows("acled")));
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
