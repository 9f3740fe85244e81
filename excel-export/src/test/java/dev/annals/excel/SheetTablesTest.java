package dev.annals.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.TableReader;
import dev.annals.testkit.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTablesTest {

    @TempDir
    private Path folder;

    private Path saved(Consumer<XSSFWorkbook> fill) {
        Path file = folder.resolve("book.xlsx");
        try (var workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            fill.accept(workbook);
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(XSSFWorkbook workbook, int number) {
        return (workbook.getNumberOfSheets() == 0 ? workbook.createSheet("Data") : workbook.getSheetAt(0)).createRow(number);
    }

    private static List<TableReader.Table> tables(Path file) {
        return new SheetTables().tables(Input.of(file));
    }

    private static String text(TableReader.Table table) {
        try (InputStream in = table.rows().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void givesTextsNumbersAndTruthValuesAsTheyStand() {
        Path file = saved(workbook -> {
            Row row = row(workbook, 0);
            row.createCell(0).setCellValue("text");
            row.createCell(1).setCellValue("a, \"b\"\nc");
            row.createCell(2).setCellValue(2);
            row.createCell(3).setCellValue(0.1 + 0.2);
            row.createCell(4).setCellValue(1e15);
            row.createCell(5).setCellValue(true);
            row.createCell(6).setCellValue("007");
            row.createCell(7).setCellFormula("1+1");
            row.getCell(7).setCellValue(2);
        });

        assertThat(tables(file)).singleElement().extracting(SheetTablesTest::text)
                .isEqualTo("text,\"a, \"\"b\"\"\nc\",2,0.30000000000000004,1000000000000000,TRUE,007,2\n");
    }

    @Test
    void givesDaysAsIsoWritesThemWithTheTimeOnlyWhereThereIsOne() {
        Path file = saved(workbook -> {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("m/d/yyyy h:mm"));
            List<LocalDateTime> moments = List.of(
                    LocalDateTime.of(2023, 3, 5, 0, 0), LocalDateTime.of(2023, 3, 5, 13, 45, 7), LocalDateTime.of(1900, 3, 1, 0, 0),
                    LocalDateTime.of(1999, 12, 31, 23, 59, 59));
            Row row = row(workbook, 0);
            for (int i = 0; i < moments.size(); i++) {
                row.createCell(i).setCellStyle(date);
                row.getCell(i).setCellValue(moments.get(i));
            }
            row.createCell(4).setCellStyle(date);
            row.getCell(4).setCellValue(0.75);
        });

        assertThat(tables(file)).singleElement().extracting(SheetTablesTest::text)
                .isEqualTo("2023-03-05,2023-03-05 13:45:07,1900-03-01,1999-12-31 23:59:59,18:00:00\n");
    }

    @Test
    void countsFrom1904WhereTheWorkbookDoes() {
        Path file = saved(workbook -> {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            Row row = row(workbook, 0);
            row.createCell(0).setCellStyle(date);
            row.getCell(0).setCellValue(1.0);
        });

        assertThat(tables(file)).singleElement().extracting(SheetTablesTest::text).isEqualTo("1904-01-02\n");
    }

    @Test
    void everyRowHasTheCellsOfTheFirstAndItsLine() {
        Path file = saved(workbook -> {
            for (int place = 0; place < 3; place++) {
                row(workbook, 0).createCell(0);
            }
            Row header = row(workbook, 0);
            List.of("a", "b", "c").forEach(name -> header.createCell(Math.max(0, header.getLastCellNum())).setCellValue(name));
            row(workbook, 1).createCell(1).setCellValue("x");
            row(workbook, 3).createCell(3).setCellValue("beyond");
        });

        assertThat(tables(file)).singleElement().extracting(SheetTablesTest::text).isEqualTo("a,b,c\n,x,\n\n,,,beyond\n");
    }

    @Test
    void cellsWithoutAValueAreEmptyAndToldOnceForEachCause() {
        Path file = saved(workbook -> {
            Row row = row(workbook, 0);
            row.createCell(0).setCellValue("a");
            row.createCell(1).setCellErrorValue(FormulaError.NA.getCode());
            row.createCell(2).setCellErrorValue(FormulaError.REF.getCode());
            row(workbook, 1).createCell(1).setCellErrorValue(FormulaError.REF.getCode());
        });

        TableReader.Table table = tables(file).getFirst();
        assertThat(text(table)).isEqualTo("a,,\n,,\n");
        assertThat(text(table)).as("read again").isEqualTo("a,,\n,,\n");

        assertThat(table.notices().get()).extracting(Notice::toString).containsExactly(
                file + ": the rows of the sheet Data are read as CSV, and --format original gives them back as such, not as a workbook",
                file + ": Data!B1: holds the error #N/A instead of a value; the cell is read as empty",
                file + ": Data!C1: holds the error #REF! instead of a value; 2 cells of the sheet are read as empty for that, Data!C1, Data!B2");
        TableReader.Doubts doubts = table.sheet().orElseThrow().doubts();
        assertThat(doubts.of(1, 2)).as("no error").isEmpty();
        assertThat(doubts.of(1, 3)).contains("holds the error #REF! instead of a value");
        assertThat(doubts.of(2, 3)).isEmpty();
    }

    @Test
    void whatTheFormatOfACellHidesIsGivenAndDoubted() {
        Path file = saved(workbook -> {
            CellStyle month = workbook.createCellStyle();
            month.setDataFormat(workbook.createDataFormat().getFormat("mmm yyyy"));
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            for (int n = 0; n < 4; n++) {
                Row row = row(workbook, n);
                row.createCell(0).setCellValue(LocalDateTime.of(2024, 11, 1, 0, 0));
                row.getCell(0).setCellStyle(month);
                row.createCell(1).setCellValue(n == 2 ? 5 : 0.12);
                row.getCell(1).setCellStyle(percent);
            }
            workbook.getSheetAt(0).getRow(1).createCell(0).setCellValue("x");
        });

        TableReader.Table table = tables(file).getFirst();
        assertThat(text(table)).isEqualTo("2024-11-01,0.12\nx,0.12\n2024-11-01,5\n2024-11-01,0.12\n");
        assertThat(table.notices().get()).singleElement().extracting(Notice::code).isEqualTo("sheet-as-csv");
        TableReader.Doubts doubts = table.sheet().orElseThrow().doubts();
        assertThat(List.of(doubts.of(1, 1), doubts.of(3, 1), doubts.of(4, 1))).allSatisfy(why -> assertThat(why.orElseThrow()).contains("shows only a part of it"));
        assertThat(List.of(doubts.of(2, 1), doubts.of(5, 1), doubts.of(1, 3))).allSatisfy(why -> assertThat(why).isEmpty());
        assertThat(doubts.of(4, 2).orElseThrow()).contains("is shown as a percentage");
    }

    @Test
    void mergedCellsAreToldBecauseOnlyTheFirstHasTheValue() {
        Path file = saved(workbook -> {
            row(workbook, 0).createCell(0).setCellValue("a");
            row(workbook, 1).createCell(0).setCellValue("shown in two rows");
            row(workbook, 2).createCell(0);
            workbook.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
        });

        TableReader.Table table = tables(file).getFirst();
        assertThat(text(table)).isEqualTo("a\nshown in two rows\n");
        assertThat(table.notices().get()).extracting(Notice::toString).contains(
                file + ": Data has 1 range of merged cells, such as A2:A3; the value is read at the first cell of each, the others are empty");
    }

    @Test
    void givesEverySheetUnderTheNamesOfFileAndSheet() {
        Path file = saved(workbook -> {
            workbook.createSheet("Notes");
            workbook.createSheet("Rows 2");
        });

        assertThat(tables(file)).extracting(table -> table.rows().name()).containsExactly(file + "!Notes.csv", file + "!Rows 2.csv");
    }

    @Test
    void ourWorkbooksOtherFilesAndBrokenOnesHaveNone() throws IOException {
        byte[] ours = Samples.workbook(Samples.all());
        Path whole = Files.write(folder.resolve("ours.xlsx"), ours);
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(ours, ours.length / 2));
        Path text = Files.writeString(folder.resolve("text.xlsx"), "a,b\n1,2\n");

        assertThat(List.of(whole, cut, text)).allSatisfy(file -> assertThat(tables(file)).isEmpty());
    }

    @Test
    void aZipBombHasNoTablesAndTheImporterOfWorkbooksTellsOfIt() throws IOException {
        Path file = saved(workbook -> row(workbook, 0).createCell(0).setCellValue("a"));
        var bomb = new ByteArrayOutputStream();
        try (var whole = new ZipInputStream(Files.newInputStream(file)); var zip = new ZipOutputStream(bomb)) {
            for (ZipEntry entry = whole.getNextEntry(); entry != null; entry = whole.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().startsWith("xl/worksheets/")) {
                    zip.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 80; i++) {
                        zip.write(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
                    }
                }
                whole.transferTo(zip);
            }
        }
        Files.write(file, bomb.toByteArray());

        assertThat(tables(file)).isEmpty();
        assertThat(Reading.of(new WorkbookImporter(), Input.of(file)).allNotices()).singleElement()
                .satisfies(notice -> assertThat(notice.message()).contains("unpacks to more than 200 times its size"));
    }
}
