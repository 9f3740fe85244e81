package dev.annals.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.CorpusRecord;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void keepsTextThatLooksLikeAFormulaAsText() throws IOException {
        List<String> texts = List.of("=1+1", "+49 30", "-1", "@SUM(A1)", "\tx", "\rx", "\uff1dx");
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(titled(texts)))) {
            for (int i = 0; i < texts.size(); i++) {
                XSSFCell cell = workbook.getSheet("Events").getRow(1 + i).getCell(2);

                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void givesBackEveryCharacter() throws IOException {
        givesBack(List.of(
                "_x0041_", "_x005F_x0041_", "_x005F\u0007", "_x0041_x0042_", "__x0041__", "_x00410_", "_X0041_", "a\u0001b", "\ufffe",
                "\uffff_x", "a\r\nb", "\n", "  two blanks  ", "&amp;<t>]]>", "\ud83d\ude80", "\u0085\u2028\ufeff", "0012", "TRUE", "1e5"));
    }

    @Test
    void movesTextThatIsTooLongForACell() throws IOException {
        String text = IntStream.range(0, 20_000)
                .mapToObj(i -> "\u0007" + Integer.toString(i * 7919, 36) + "\ud83d\ude80&")
                .collect(Collectors.joining());
        byte[] bytes = Samples.workbook(titled(List.of(text)));

        assertThat(read(bytes).records()).isEqualTo(titled(List.of(text)));
        try (XSSFWorkbook workbook = Samples.open(bytes)) {
            assertThat(workbook.getSheet("Events").getRow(1).getCell(2).getStringCellValue()).isEqualTo("[long text 1]");
            assertThat(workbook.getSheet("Long text").getPhysicalNumberOfRows()).isGreaterThan(5);
        }
    }

    @Test
    void keepsTextAtAndBeyondTheLimitsOfACell() throws IOException {
        String longest = "x".repeat(32_767);
        givesBack(List.of(longest, longest + "x", "line\n".repeat(1000), "[long text 1]"));
    }

    /// Java's parser counts `&amp;` as an entity and has a limit for them.
    @Test
    void readsTextOfManyEntities() throws IOException {
        givesBack(IntStream.range(0, 20).mapToObj(i -> "&<>".repeat(10_000)).toList());
    }

    private static void givesBack(List<String> texts) throws IOException {
        Reading reading = read(Samples.workbook(titled(texts)));

        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).isEqualTo(titled(texts));
    }

    private static List<CorpusRecord> titled(List<String> titles) {
        return IntStream.range(0, titles.size())
                .<CorpusRecord>mapToObj(i -> Samples.event("e" + i, titles.get(i), Samples.BOMBING.detail()))
                .toList();
    }

    private static Reading read(byte[] bytes) {
        return Reading.of(new WorkbookImporter(), "corpus.xlsx", bytes);
    }
}
