package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Workbooks that come back without some of their parts: what is missing was not edited. A text block is easier to read on its own.
@SuppressWarnings("InlineFormatString")
class EditedWorkbookTest extends CommandRun {

    private static final String EVENT = """
            {"type":"event","id":"e%1$d","factuality":"actual","title":"Event %1$d","summary":"What happened, %1$d.",\
            "when":{"earliest":"2024-01-01","latest":"2024-01-01","precision":"day","nature":"within"},\
            "detail":{"kind":"attack","method":"bombing"},\
            "figures":[{"measure":"killed","group":"dock workers","amount":{"kind":"exact","value":%1$d},"bound":"stated"}]%2$s}
            """;

    @BeforeEach
    void exportTwentyEvents() throws IOException {
        String events = IntStream.rangeClosed(1, 20).mapToObj(n -> EVENT.formatted(n, n > 1 && n < 20 ? ",\"links\":[{\"kind\":\"follows\",\"event\":\"e1\"}]" : ""))
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("base.ndjson"), events);
        assertThat(run("export", file("base.ndjson"), "--to", file("sent.xlsx"))).as(messages()).isZero();
    }

    @Test
    void aColumnThatWasDeletedDeletesNothing() throws IOException {
        edit(workbook -> column(workbook.getSheet("Events"), "summary").setCellValue("my remarks"));

        assertThat(merge()).as(messages()).isZero();
        assertThat(messages()).contains("Events!1: 'summary' is a column that is missing");
        assertThat(changes()).isEmpty();
        assertThat(folder.resolve("new.ndjson")).hasSameTextualContentAs(folder.resolve("base.ndjson"));
    }

    @Test
    void aSheetThatWasDeletedDeletesNothing() throws IOException {
        edit(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Event links")));

        assertThat(merge()).as(messages()).isZero();
        assertThat(messages()).contains("'Event links' is a sheet that is missing");
        assertThat(folder.resolve("new.ndjson")).hasSameTextualContentAs(folder.resolve("base.ndjson"));
    }

    @Test
    void aSingleSheetThatIsSentBackChangesWhatWasEditedInItAndNothingElse() throws IOException {
        edit(workbook -> {
            for (int n = workbook.getNumberOfSheets() - 1; n >= 0; n--) {
                if (!workbook.getSheetName(n).equals("Events")) {
                    workbook.removeSheetAt(n);
                }
            }
            row(workbook, 2, "title", "Another title");
        });

        assertThat(merge()).as(messages()).isZero();
        assertThat(changes()).isEqualTo("corrected: event e2: title: 'Event 2' became 'Another title'\n");
    }

    @Test
    void anEventGoesWithItsRowsAfterThatWasSaid() throws IOException {
        edit(workbook -> workbook.getSheet("Events").removeRow(workbook.getSheet("Events").getRow(20)));

        assertThat(merge()).as(messages()).isZero();
        assertThat(changes()).isEqualTo("deleted: event e20: with its rows in figures (1)\n");
        assertThat(messages()).doesNotContain("error");
        assertThat(Files.readAllLines(folder.resolve("new.ndjson"))).hasSize(19);
    }

    @Test
    void moreThanATenthIsDeletedOnlyWhenAsked() throws IOException {
        edit(workbook -> IntStream.rangeClosed(18, 20).forEach(n -> workbook.getSheet("Events").removeRow(workbook.getSheet("Events").getRow(n))));

        assertThat(merge()).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("event: 3 of 20").contains("--allow-deletions");
        assertThat(folder.resolve("new.ndjson")).doesNotExist();
        assertThat(folder.resolve("changes.txt")).doesNotExist();
        assertThat(merge("--allow-deletions")).as(messages()).isZero();
        assertThat(Files.readAllLines(folder.resolve("new.ndjson"))).hasSize(17);
    }

    @Test
    void aWorkbookOfAnotherBaseSaysSoBeforeTheFirstChange() throws IOException {
        edit(workbook -> {});
        Path base = folder.resolve("base.ndjson");
        Files.writeString(base, Files.readString(base).replace("Event 7\"", "Event seven\""));

        assertThat(merge()).isEqualTo(ExitCode.REJECTS);
        assertThat(messages().lines().limit(2)).satisfiesExactly(
                first -> assertThat(first).startsWith("error: " + file("edited.xlsx") + ": was made of another corpus than the base"),
                second -> assertThat(second).startsWith("corrected: event e7"));
    }

    @Test
    void anIdWithWhatShowsNothingIsThatIdAndToldByName() throws IOException {
        edit(workbook -> {
            row(workbook, 1, "id", "e1\u200b");
            row(workbook, 2, "id", "\u00a0e2");
        });

        assertThat(merge()).as(messages()).isZero();
        assertThat(messages()).contains("has U+200B at its end").contains("has U+00A0 at its beginning");
        assertThat(changes()).isEmpty();
    }

    @Test
    void whatACellHoldsCannotForgeALineOfTheList() throws IOException {
        edit(workbook -> row(workbook, 3, "title", "A\ndeleted: event e1\u001b[2J\u202e"));

        assertThat(merge()).as(messages()).isZero();
        assertThat(changes()).isEqualTo("corrected: event e3: title: 'Event 3' became 'A\\ndeleted: event e1\\u001B[2J\\u202E'\n");
        assertThat(messages().lines()).noneMatch(line -> line.startsWith("deleted"));
    }

    private void edit(Consumer<XSSFWorkbook> edit) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("sent.xlsx")); var workbook = new XSSFWorkbook(in);
                OutputStream edited = Files.newOutputStream(folder.resolve("edited.xlsx"))) {
            edit.accept(workbook);
            workbook.write(edited);
        }
    }

    private static Cell column(Sheet sheet, String title) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(title)) {
                return cell;
            }
        }
        throw new IllegalArgumentException(title);
    }

    /// Puts a text into a new cell; into one that has an inline string, POI puts a second text.
    private static void row(XSSFWorkbook workbook, int row, String title, String text) {
        Sheet events = workbook.getSheet("Events");
        int place = column(events, title).getColumnIndex();
        events.getRow(row).removeCell(events.getRow(row).getCell(place));
        events.getRow(row).createCell(place).setCellValue(text.replace("\u001b", "_x001B_"));
    }

    private int merge(String... more) {
        var arguments = new ArrayList<>(List.of(
                "import", file("edited.xlsx"), "--base", file("base.ndjson"), "-o", file("new.ndjson"), "--changes", file("changes.txt")));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private String changes() throws IOException {
        return Files.readString(folder.resolve("changes.txt"));
    }
}
