package dev.annals.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.schema.Malformed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextRulesTest {

    @Test
    void refusesTextThatSomeFormatCannotHold() {
        assertThatThrownBy(() -> new Code("cameo", "")).isInstanceOf(Malformed.class).hasMessage("value is empty");
        assertThatThrownBy(() -> new Code("cameo", "a\0")).hasMessage("value 'a\\u0000' contains the character U+0000");
        assertThatThrownBy(() -> new Code("cameo", "a\ud800")).hasMessage("value 'a' goes on with half of a surrogate pair, which is no character");
        assertThatThrownBy(() -> new Code("cameo", "\udc00a")).isInstanceOf(Malformed.class);
    }

    @Test
    void keepsEveryOtherTextAsItIs() {
        for (String text : List.of(" ", "\u0001", "\ufffe", "\ud83d\ude80", "=1+1", "010")) {
            assertThat(new Code("cameo", text).value()).isEqualTo(text);
        }
    }

    @Test
    void saysWhichElementOfAListIsWrong() {
        assertThatThrownBy(() -> new Visit(Optional.empty(), List.of("trade", "", "")))
                .hasMessage("topics/2 is empty; topics/3 is empty");
    }

    @Test
    void refusesIdsThatCannotBeTyped() {
        assertThatThrownBy(() -> new Link(LinkKind.FOLLOWS, "e1\u200b\u00a0"))
                .hasMessageContaining("has white space around it: U+200B, U+00A0 at its end");
        assertThatThrownBy(() -> new Link(LinkKind.FOLLOWS, " e1")).hasMessage("event ' e1' has white space around it: U+0020 at its beginning");
        assertThatThrownBy(() -> new Link(LinkKind.FOLLOWS, "e\n1")).hasMessageContaining("control character");
    }

    @Test
    void holdsEqualNumbersEqual() {
        assertThat(new Amount.Exact(new BigDecimal("62.00"))).isEqualTo(new Amount.Exact(new BigDecimal("62")));
        assertThat(new Amount.Exact(new BigDecimal("6.2E10")).value()).isEqualTo(new BigDecimal("62000000000"));
        assertThatThrownBy(() -> new Amount.Exact(new BigDecimal("1E400"))).hasMessageContaining("more than 100 digits");
    }

    @Test
    void refusesPlacesThatAreNotOnEarth() {
        assertThatThrownBy(() -> new Coordinates(new BigDecimal("91"), BigDecimal.ZERO)).hasMessage("latitude '91' is not between -90 and 90");
    }
}
