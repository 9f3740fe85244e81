package dev.annals.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    @ParameterizedTest
    @CsvSource({"1, Events!A5", "3, Events!C5", "26, Events!Z5", "27, Events!AA5", "52, Events!AZ5", "53, Events!BA5", "702, Events!ZZ5", "703, Events!AAA5",
        "16384, Events!XFD5"})
    void isWrittenAsSpreadsheetsWriteIt(long column, String expected) {
        assertThat(new Position("Events", 5, column).inPart()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"5, 0, Events!5", "0, 0, Events", "0, 3, Events"})
    void isThatOfARowOrOfThePartWhereNoMoreIsKnown(long line, long column, String expected) {
        assertThat(new Position("Events", line, column).inPart()).isEqualTo(expected);
    }
}
