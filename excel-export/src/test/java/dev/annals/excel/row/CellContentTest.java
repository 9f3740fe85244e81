package dev.annals.excel.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.excel.row.CellContent.Day;
import dev.annals.excel.row.CellContent.Flag;
import dev.annals.excel.row.CellContent.Link;
import dev.annals.excel.row.CellContent.Numeral;
import dev.annals.excel.row.CellContent.Result;
import dev.annals.excel.row.CellContent.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellContentTest {

    private static final RowAddress ROW = new RowAddress("Events", 7);

    @Test
    void textsAndNumbersLeadToOtherRows() {
        for (CellContent shown : List.of(new Text("One"), new Text("x".repeat(127)), new Numeral("7", true))) {
            assertThat(CellContent.link(shown, ROW)).isEqualTo(new Link(shown, ROW));
        }
    }

    @Test
    void whatNoFormulaCanShowLeadsNowhere() {
        for (CellContent shown : List.of(
                new Text("x".repeat(128)), new Text("a\u0007"), new Text("_x0007_"), new Result("One"), CellContent.EMPTY, new Day(1), new Flag(true),
                new Link(new Text("One"), new RowAddress("Actors", 2)))) {
            assertThat(CellContent.link(shown, ROW)).isEqualTo(shown);
        }
    }

    @Test
    void aComputedTextIsTheResultOfAFormulaWhereOneCanHoldIt() {
        assertThat(CellContent.result(new Text("One"))).isEqualTo(new Result("One"));
        for (CellContent computed : List.of(new Text("x".repeat(128)), new Text("a\r"), new Numeral("7", true), CellContent.EMPTY)) {
            assertThat(CellContent.result(computed)).isEqualTo(computed);
        }
    }

    @Test
    void aNumberThatExcelWouldRoundIsText() {
        assertThat(CellContent.of(999_999_999_999_999L)).isEqualTo(new Numeral("999999999999999", true));
        assertThat(CellContent.of(-999_999_999_999_999L)).isEqualTo(new Numeral("-999999999999999", true));
        assertThat(CellContent.of(1_000_000_000_000_000L)).isEqualTo(new Text("1000000000000000"));
        assertThat(CellContent.of(-1_000_000_000_000_000L)).isEqualTo(new Text("-1000000000000000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "1.50", "123456789012345", "62000000000", "-0.001"})
    void aDecimalOfFifteenDigitsIsANumber(String digits) {
        assertThat(CellContent.of(new BigDecimal(digits))).isEqualTo(new Numeral(digits, !digits.contains(".")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456", "0.1234567890123456", "1000000000000000.1"})
    void aLongerOneIsText(String digits) {
        assertThat(CellContent.of(new BigDecimal(digits))).isEqualTo(new Text(digits));
    }

    @ParameterizedTest
    @CsvSource({"1900-03-01, 61", "2024-02-29, 45351"})
    void aDayIsANumberFromMarch1900On(LocalDate day, long serial) {
        assertThat(CellContent.of(day)).isEqualTo(new Day(serial));
    }

    @Test
    void anEarlierDayIsText() {
        assertThat(CellContent.of(LocalDate.of(1900, 2, 28))).isEqualTo(new Text("1900-02-28"));
        assertThat(CellContent.of(LocalDate.of(1, 1, 1))).isEqualTo(new Text("0001-01-01"));
    }

    @Test
    void aMarkNamesALongText() {
        assertThat(LongTextMark.is(LongTextMark.of(7))).isTrue();
        assertThat(LongTextMark.key(LongTextMark.of(7))).isEqualTo(OptionalLong.of(7));
        for (String text : List.of("[long text 7", "[long text ]", "[long text x]", "see [long text 7]", "[long text 7] ", "")) {
            assertThat(LongTextMark.is(text)).as(text).isFalse();
            assertThat(LongTextMark.key(text)).as(text).isEmpty();
        }
        assertThat(LongTextMark.key("[long text 1234567890123456789]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x0007_", "_x0041_", "__x0007_", "_x0007", "_x000g_", "_X0007_", "a_x", "_x0007_x0008_", "_x00\u0007_", "_x0007\u0007", "_", "\ufffe", "a\tb\nc\rd"})
    void aCellGivesBackEveryText(String text) {
        assertThat(CellText.unescaped(CellText.escaped(text))).isEqualTo(text);
        assertThat(CellText.needsEscape(text)).isEqualTo(!CellText.escaped(text).equals(text));
    }

    @Test
    void onlyWhatNeedsItIsEscaped() {
        assertThat(CellText.escaped("a\u0007b")).isEqualTo("a_x0007_b");
        assertThat(CellText.escaped("_x0007_")).isEqualTo("_x005F_x0007_");
        assertThat(CellText.escaped("_x0007 \t\n_xyz_")).isEqualTo("_x0007 \t\n_xyz_");
        assertThat(CellText.likeFormula("=1")).isTrue();
        assertThat(CellText.likeFormula("1=")).isFalse();
        assertThat(CellText.likeFormula("")).isFalse();
    }
}
