package dev.annals.excel.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {

    @ParameterizedTest
    @CsvSource({
        "TEXT, TEXT, QUOTED_TEXT", "QUOTED_TEXT, TEXT, QUOTED_TEXT", "COMPUTED, COMPUTED, QUOTED_COMPUTED", "QUOTED_COMPUTED, COMPUTED, QUOTED_COMPUTED", "LINK, LINK, LINK",
        "LINKED_NUMBER, LINK, LINK", "PLAIN, PLAIN, QUOTED_PLAIN", "WHOLE, PLAIN, QUOTED_PLAIN", "DAY, PLAIN, QUOTED_PLAIN", "FLAG, PLAIN, QUOTED_PLAIN"
    })
    void textThatLooksLikeAFormulaIsQuoted(Look column, Look text, Look likeFormula) {
        assertThat(column.ofText(false)).isEqualTo(text);
        assertThat(column.ofText(true)).isEqualTo(likeFormula);
        assertThat(column.ofText(true).quoted()).isEqualTo(likeFormula != Look.LINK);
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, WHOLE_AMOUNT, AMOUNT", "WHOLE, WHOLE, WHOLE", "WHOLE_AMOUNT, WHOLE_AMOUNT, WHOLE_AMOUNT", "LINKED_NUMBER, LINKED_NUMBER, LINKED_NUMBER", "TEXT, WHOLE_AMOUNT, AMOUNT",
        "QUOTED_TEXT, WHOLE_AMOUNT, AMOUNT", "PLAIN, AMOUNT, AMOUNT", "DAY, AMOUNT, AMOUNT", "LINK, AMOUNT, AMOUNT"
    })
    void aNumberLooksLikeOneInWhateverColumn(Look column, Look whole, Look broken) {
        assertThat(column.ofNumber(true)).isEqualTo(whole);
        assertThat(column.ofNumber(false)).isEqualTo(broken);
    }
}
