package dev.annals.excel.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellValueTest {

    /// Written out, the first of them has a thousand million digits.
    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "-2.5E+2147483000", "1e401"})
    void aNumberThatNoSpreadsheetHasIsNoValueAndIsNotWrittenOut(String digits) {
        CellValue value = CellValue.number(digits, false);

        assertThat(value.kind()).isEqualTo(CellValue.Kind.FAULT);
        assertThat(value.text()).contains(digits);
    }

    @Test
    void aNumberOfMoreCharactersThanAnyProgramWritesIsToldByItsLength() {
        assertThat(CellValue.number("9".repeat(5000), false).text()).startsWith("holds a number of 5000 characters; spreadsheets keep 17 digits (the limit number-length");
    }

    @Test
    void theLargestAndTheSmallestNumberOfASpreadsheetAreRead() {
        assertThat(CellValue.number("1.7976931348623157E+308", false).kind()).isEqualTo(CellValue.Kind.NUMBER);
        assertThat(CellValue.number("4.9E-324", false).text()).startsWith("0.000").endsWith("49");
    }
}
