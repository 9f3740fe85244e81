package dev.annals.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.schema.Position;
import dev.annals.excel.layout.ComputedSheet;
import dev.annals.excel.layout.WorkbookLayout;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookImporterTest {

    @Test
    void readsColumnsAndRowsInAnyOrder() throws IOException {
        Reading reading = readEdited(workbook -> {
            for (Sheet sheet : workbook) {
                if (!ComputedSheet.isCalled(sheet.getSheetName()) && !sheet.getSheetName().equals("Dictionary")) {
                    shuffle((XSSFSheet) sheet, new Random(7));
                }
            }
        });

        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).containsExactlyInAnyOrderElementsOf(Samples.all());
    }

    @Test
    void takesWhatShowsNothingAroundIdsCodesAndHeadingsForWhiteSpace() throws IOException {
        Reading reading = readEdited(workbook -> {
            Sheet events = workbook.getSheet("Events");
            events.getRow(0).forEach(cell -> cell.setCellValue(cell.getStringCellValue().replace(' ', '\u00a0')));
            type(workbook, "Events", 1, "id", "0012\u200b");
            type(workbook, "Events", 1, "factuality", "actual\u200b");
            type(workbook, "Event figures", 1, "event", "\ufeff0012\u00a0");
        });

        assertThat(reading.records()).containsExactlyInAnyOrderElementsOf(Samples.all());
        assertThat(reading.allNotices()).extracting(Notice::code).containsOnly("white-space");
        assertThat(reading.allNotices()).extracting(Notice::message).contains(
                "has U+200B at its end, which was left out", "has U+FEFF at its beginning and U+00A0 at its end, which was left out",
                "is a heading with U+00A0 in it, which was read as white space");
    }

    /// Writes the values of a sheet again, with its columns, and its rows below the headings, in another order.
    private static void shuffle(XSSFSheet sheet, Random random) {
        List<List<Object>> rows = new ArrayList<>();
        int width = sheet.getRow(0).getLastCellNum();
        sheet.forEach(row -> rows.add(values(row, width)));
        Collections.shuffle(rows.subList(1, rows.size()), random);
        List<Integer> order = new ArrayList<>(IntStream.range(0, width).boxed().toList());
        Collections.shuffle(order, random);
        List.copyOf(sheet.getTables()).forEach(sheet::removeTable);
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i);
            for (int column : order) {
                set(row.createCell(order.indexOf(column)), rows.get(i).get(column));
            }
        }
    }

    private static List<Object> values(Row row, int width) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Cell cell = row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            values.add(switch (cell.getCellType()) {
                case NUMERIC -> cell.getNumericCellValue();
                case BOOLEAN -> cell.getBooleanCellValue();
                case FORMULA -> cell.getCachedFormulaResultType() == CellType.NUMERIC ? cell.getNumericCellValue() : cell.getStringCellValue();
                default -> cell.getStringCellValue();
            });
        }
        return values;
    }

    private static void set(Cell cell, Object value) {
        switch (value) {
            case Double number -> cell.setCellValue(number);
            case Boolean flag -> cell.setCellValue(flag);
            default -> cell.setCellValue(value.toString());
        }
    }

    @Test
    void reportsEachProblemOfAnEditedWorkbookWithItsCell() throws IOException {
        Reading reading = readEdited(workbook -> {
            type(workbook, "Events", 1, "factuality", "maybe");
            cell(workbook, "Events", 1, "title").setBlank();
            type(workbook, "Events", 1, "detail content", "words");
            type(workbook, "Events", 1, "when latest", "2024-02-30");
            type(workbook, "Event figures", 1, "amount value", "nine");
            cell(workbook, "Event figures", 2, "n").setCellValue(1);
            cell(workbook, "Event report evidence", 1, "start").setCellValue(10.5);
        });

        assertThat(reading.records()).hasSize(5);
        Rejection rejection = reading.rejections().getFirst();
        assertThat(rejection.type()).isEqualTo("event");
        assertThat(rejection.id()).contains("0012");
        assertThat(rejection.notices()).extracting(Notice::toString).containsExactlyInAnyOrder(
                "corpus.xlsx: Event figures!B3: event 0012: n '1' is the n of another row of the same list",
                place("Events", 2, "factuality")
                        + "event 0012: factuality 'maybe' is not one of actual, planned, alleged, hypothetical, negated",
                place("Events", 2, "title") + "event 0012: title is missing",
                place("Events", 2, "when latest") + "event 0012: when/latest '2024-02-30' is not a day of the calendar, written YYYY-MM-DD",
                place("Events", 2, "detail content")
                        + "event 0012: detail/content 'words' is not a field of attack; leave it empty, or choose another kind",
                place("Event figures", 2, "amount value") + "event 0012: figures/1/amount/value 'nine' is not a decimal number",
                place("Event report evidence", 2, "start") + "event 0012: reports/1/evidence/1/start '10.5' is not a whole number");
        assertThat(rejection.raw()).contains("Events!2\tid=0012\tfactuality=maybe").contains("Event figures!2\tevent=0012\tn=1");
    }

    @Test
    void saysInWhichCellAValueIsThatARecordRefuses() throws IOException {
        Reading reading = readEdited(workbook -> {
            type(workbook, "Event figures", 1, "report", "r9");
            type(workbook, "Sources", 1, "published latest", "2001-01-01");
        });

        assertThat(reading.allNotices()).extracting(Notice::toString).anySatisfy(notice -> assertThat(notice)
                .startsWith(place("Event figures", 2, "report") + "event 0012: figures/1/report 'r9'"));
        assertThat(reading.rejections().getFirst().notices().getFirst().toString())
                .startsWith(place("Sources", 2, "published latest") + "source morning: published/latest '2001-01-01'");
    }

    @Test
    void rejectsRowsThatBelongToNothing() throws IOException {
        Reading reading = readEdited(workbook -> {
            type(workbook, "Event codes", 1, "event", "no such event");
            cell(workbook, "Event codes", 2, "event").setBlank();
            cell(workbook, "Event report evidence", 1, "report n").setCellValue(7);
        });

        assertThat(reading.rejections()).extracting(Rejection::type).containsExactly("event", "unknown", "unknown");
        assertThat(reading.allNotices()).extracting(Notice::toString).containsExactly(
                "corpus.xlsx: Event report evidence!B2: event 0012: report n '7' is the n of no row of the outer list",
                "corpus.xlsx: Event codes!A2: row of no event (cameo, 183): event 'no such event' is not the id of a row of the sheet Events",
                "corpus.xlsx: Event codes!A3: row of no event (cameo, 183): event is missing, so that the row belongs to nothing");
    }

    @Test
    void warnsOfColumnsAndSheetsThatItDoesNotKnow() throws IOException {
        Reading reading = readEdited(workbook -> {
            workbook.createSheet("My notes");
            Row headings = workbook.getSheet("Actors").getRow(0);
            headings.createCell(30).setCellValue("my remark");
            workbook.getSheet("Actors").getRow(1).createCell(30).setCellValue("check");
        });

        assertThat(reading.records()).isEqualTo(Samples.all());
        assertThat(reading.notices()).extracting(Notice::severity).containsOnly(Severity.WARNING);
        assertThat(reading.notices()).extracting(Notice::toString).containsExactly(
                "corpus.xlsx: 'My notes' is not a sheet of a corpus, and was not read",
                "corpus.xlsx: Actors!AE1: 'my remark' is not a column of this sheet, and was not read");
    }

    @Test
    void tellsOfMissingColumns() throws IOException {
        Reading reading = readEdited(workbook -> {
            cell(workbook, "Sources", 0, "language").setBlank();
            cell(workbook, "Sources", 0, "id").setBlank();
        });

        assertThat(reading.notices()).extracting(notice -> notice.severity().code() + " " + notice).containsExactly(
                "error corpus.xlsx: Sources!1: 'id' is a column that is missing, and without which no row can be read",
                "warning corpus.xlsx: Sources!1: 'language' is a column that is missing, so that nothing of it was read",
                "warning corpus.xlsx: Sources!A2: 'morning' stands in a column without a heading, which was not read",
                "warning corpus.xlsx: Sources!" + letters("Sources", "language") + "2: 'en' stands in a column without a heading, which was not read");
        assertThat(reading.rejections()).extracting(Rejection::type).containsExactly("source", "source");
    }

    @Test
    void rejectsValuesInASecondColumnOfTheSameTitle() throws IOException {
        Reading reading = readEdited(workbook -> {
            workbook.getSheet("Actors").getRow(0).createCell(30).setCellValue("Name");
            workbook.getSheet("Actors").getRow(1).createCell(30).setCellValue("another name");
        });

        assertThat(reading.rejections().getFirst().notices()).extracting(Notice::toString).containsExactly(
                "corpus.xlsx: Actors!AE2: actor police: Name 'another name' stands in a second column of this title");
    }

    @Test
    void readsNumbersAndDaysHoweverTheyWereTyped() throws IOException {
        Reading reading = readEdited(workbook -> {
            type(workbook, "Event figures", 1, "amount value", "9");
            type(workbook, "Event figures", 1, "n", "1");
            type(workbook, "Sources", 1, "published earliest", "2024-04-02");
            type(workbook, "Sources", 2, "length", "4200");
        });

        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).isEqualTo(Samples.all());
    }

    @Test
    void readsDaysThatAreCountedFrom1904() throws IOException {
        Reading reading = readEdited(workbook -> {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            for (int row = 1; row <= 2; row++) {
                for (String title : List.of("published earliest", "published latest")) {
                    Cell cell = cell(workbook, "Sources", row, title);
                    cell.setCellValue(cell.getNumericCellValue() - 1462);
                }
            }
        });

        assertThat(reading.records()).contains(Samples.MORNING, Samples.EVENING);
    }

    @Test
    void doesNotGuessWhatATimeOrADateInATextColumnMeans() throws IOException {
        Reading reading = readEdited(workbook -> {
            Cell latest = cell(workbook, "Sources", 1, "published latest");
            latest.setCellValue(latest.getNumericCellValue() + 0.5);
            Cell language = cell(workbook, "Sources", 2, "language");
            language.setCellValue(45000);
            language.setCellStyle(latest.getCellStyle());
        });

        assertThat(reading.rejections()).hasSize(2);
        assertThat(reading.allNotices()).extracting(notice -> notice.field().orElse("")).containsExactly("published/latest", "language");
    }

    @Test
    void doesNotChooseBetweenTwoTextsOfACell() throws IOException {
        Reading reading = readEdited(workbook -> cell(workbook, "Actors", 1, "name").setCellValue("Dock Police"));

        assertThat(reading.allNotices()).extracting(Notice::toString).containsExactly(
                place("Actors", 2, "name") + "actor police: name holds two texts: Harbour Police and Dock Police");
    }

    @Test
    void warnsOnceOfNumbersInAColumnForText() throws IOException {
        Reading reading = readEdited(workbook -> {
            cell(workbook, "Sources", 1, "language").setCellValue(7);
            cell(workbook, "Sources", 2, "language").setCellValue(8);
        });

        assertThat(reading.records()).hasSize(6);
        assertThat(reading.notices()).extracting(Notice::code).containsExactly("number-as-text");
    }

    @Test
    void saysThatAWorkbookWithoutTheSheetsIsNoCorpus() throws IOException {
        Reading reading = readEdited(workbook -> {
            while (workbook.getNumberOfSheets() > 1) {
                workbook.removeSheetAt(1);
            }
        });

        assertThat(reading.notices()).extracting(Notice::code).containsExactly("no-sheets");
    }

    @Test
    void neverThrowsForADamagedFile(@TempDir Path folder) throws IOException {
        byte[] whole = Samples.workbook(List.of(Samples.BOMBING));
        Path file = folder.resolve("damaged.xlsx");
        var random = new Random(3);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);

            Reading reading = Reading.of(new WorkbookImporter(), Input.of(file));

            boolean intact = reading.records().equals(List.of(Samples.BOMBING));
            assertThat(intact || !reading.allNotices().isEmpty()).as("damage " + i).isTrue();
        }
    }

    @Test
    void doesNotNameTheScratchFileOfADamagedStream() throws IOException {
        byte[] whole = Samples.workbook(List.of(Samples.BOMBING));
        for (int length = 100; length < whole.length; length += whole.length / 20) {
            Reading reading = Reading.of(new WorkbookImporter(), "sent.xlsx", Arrays.copyOf(whole, length));

            assertThat(reading.allNotices()).as("cut off after " + length).singleElement()
                    .satisfies(notice -> assertThat(notice.message()).doesNotContain("scratch").doesNotContain("null"));
        }
    }

    /// The stamp of a workbook stands on its cover too. Of every other part something is told, or nothing was read from it.
    @Test
    void tellsOfAPartThatIsLost() throws IOException {
        var whole = new Parts(Samples.workbook(Samples.all()));
        for (String part : whole.names()) {
            Reading reading = Reading.of(new WorkbookImporter(), "corpus.xlsx", whole.without(part).packed());

            assertThat(reading.allNotices()).as(part).noneMatch(notice -> notice.message().contains("Cannot invoke"));
            if (reading.allNotices().isEmpty()) {
                assertThat(reading.records()).as(part).isEqualTo(Samples.all());
            }
        }
        assertThat(Reading.of(new WorkbookImporter(), "corpus.xlsx", whole.without("docProps/custom.xml").packed()).records()).isEqualTo(Samples.all());
    }

    @Test
    void saysThatAFileHasAPasswordOrIsOld(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("old.xls");
        byte[] beginning = HexFormat.of().parseHex("D0CF11E0A1B11AE1");
        Files.write(file, Arrays.copyOf(beginning, 2000));

        assertThat(Reading.of(new WorkbookImporter(), Input.of(file)).allNotices().getFirst().message()).contains("password");
    }

    @Test
    void throwsWhenTheFileIsMissing(@TempDir Path folder) {
        Input missing = Input.of(folder.resolve("missing.xlsx"));

        assertThatThrownBy(() -> Reading.of(new WorkbookImporter(), missing)).isInstanceOf(UnreadableInput.class);
    }

    private static Reading readEdited(Consumer<XSSFWorkbook> edit) throws IOException {
        return Reading.of(new WorkbookImporter(), "corpus.xlsx", Samples.edited(Samples.workbook(Samples.all()), edit));
    }

    private static Cell cell(XSSFWorkbook workbook, String sheet, int row, String title) {
        return workbook.getSheet(sheet).getRow(row).getCell(columnOf(sheet, title) - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /// Puts a text into a new cell; into one that has an inline string, POI puts a second text.
    private static void type(XSSFWorkbook workbook, String sheet, int row, String title, String text) {
        Cell old = cell(workbook, sheet, row, title);
        old.getRow().removeCell(old);
        cell(workbook, sheet, row, title).setCellValue(text);
    }

    private static int columnOf(String sheet, String title) {
        return WorkbookLayout.OF_CORPUS.sheets().stream()
                .filter(plan -> plan.name().equals(sheet))
                .flatMap(plan -> plan.columns().stream())
                .filter(column -> column.title().equals(title))
                .findFirst().orElseThrow().index() + 1;
    }

    private static String letters(String sheet, String title) {
        return CellReference.convertNumToColString(columnOf(sheet, title) - 1);
    }

    private static String place(String sheet, int row, String title) {
        return "corpus.xlsx: " + new Position(sheet, row, columnOf(sheet, title)).inPart() + ": ";
    }
}
