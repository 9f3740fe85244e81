package dev.annals.excel.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.entry.ShownNumber;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"at least \"0", "\">\"0", ">0", "\"~\"#,##0", "\\~0", "0\" million\"", "0.0\"k\"", "#,##0\"+\"", "\"about \"0;\"minus \"0", "[Red]\"more than \"0"})
    void makesAnotherAmountOfTheNumberByWordsAroundIt(String code) {
        assertThat(ShownNumber.isAnotherAmount(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "0", "#,##0", "0.00E+00", "# ?/?", "#,##0_);(#,##0)", "_-* #,##0.00_-;-* #,##0.00_-", "\"$\"#,##0", "[$\u20AC-407] #,##0.00", "0\" people\"", "#,##0 \"km\"", "General\" killed\"",
        "0;\"at least \"0", "@"})
    void leavesItAsItIsByUnitsAndCurrencies(String code) {
        assertThat(ShownNumber.isAnotherAmount(code)).isFalse();
    }

    @Test
    void leavesItAsItIsByAllFormatsThatEverySpreadsheetHas() {
        assertThat(BuiltinFormats.getAll()).noneMatch(ShownNumber::isAnotherAmount);
    }
}
