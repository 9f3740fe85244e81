package dev.annals.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhiteSpaceTest {

    @Test
    void isWhateverShowsNothingAroundAText() {
        for (String white : List.of(" ", "\t", "\u00a0", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u202f", "\u3000", "\u00ad", "\u202e")) {
            assertThat(WhiteSpace.stripped(white + "a b" + white + white)).isEqualTo("a b");
            assertThat(WhiteSpace.stripped(white)).isEmpty();
        }
    }

    @Test
    void isCalledByItsNameAndPlace() {
        assertThat(WhiteSpace.around("a\u00a0b")).isEmpty();
        assertThat(WhiteSpace.around("a\u00a0\u00a0\u200b")).isEqualTo("U+00A0, U+200B at its end");
        assertThat(WhiteSpace.around("\ufeffa ")).isEqualTo("U+FEFF at its beginning and U+0020 at its end");
    }

    @Test
    void betweenWordsIsOneBlank() {
        assertThat(WhiteSpace.plain("\ufeffwhen\u00a0 earli\u200best\u202f")).isEqualTo("when earliest");
        assertThat(WhiteSpace.unusual("when\u00a0 earli\u200best")).isEqualTo("U+00A0, U+200B");
        assertThat(WhiteSpace.unusual("when earliest ")).isEmpty();
    }
}
