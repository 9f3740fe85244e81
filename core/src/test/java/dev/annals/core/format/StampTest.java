package dev.annals.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Extent.Stamp;
import org.junit.jupiter.api.Test;

class StampTest {

    @Test
    void isTheSameAfterItWasWrittenAsText() {
        for (String corpus : new String[] {"harbour", "a b: c=d", ""}) {
            var stamp = new Stamp("0a1b2c3d", -7, 12, "2024-05-01", corpus);
            assertThat(Stamp.of(stamp.text())).contains(stamp);
            assertThat(Stamp.of(" " + new Stamp("0a1b2c3d", 7, 0, "", corpus).text() + "\n")).isPresent();
        }
        assertThat(Stamp.of("annals-stamp 1")).isEmpty();
    }

    @Test
    void saysWhichCorpusItIsInWords() {
        assertThat(new Stamp("m", 1, 12, "2024-05-01", "harbour").words()).isEqualTo("the corpus 'harbour' of 2024-05-01 with 12 records");
        assertThat(new Stamp("m", 1, 12, "", "").words()).isEqualTo("a corpus with 12 records");
    }

    @Test
    void isOfTheSameContentWhateverTheCorpusIsCalled() {
        var stamp = new Stamp("m", 1, 12, "2024-05-01", "harbour");

        assertThat(stamp.sameContent(new Stamp("m", 1, 12, "", "port"))).isTrue();
        assertThat(stamp.sameContent(new Stamp("n", 1, 12, "2024-05-01", "harbour"))).isFalse();
        assertThat(stamp.sameContent(new Stamp("m", 2, 12, "2024-05-01", "harbour"))).isFalse();
        assertThat(stamp.sameContent(new Stamp("m", 1, 13, "2024-05-01", "harbour"))).isFalse();
    }
}
