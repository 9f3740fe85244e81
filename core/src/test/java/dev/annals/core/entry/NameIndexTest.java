package dev.annals.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {

    private static NameIndex index() {
        var index = new NameIndex();
        index.add("actor", "bla");
        index.addName("actor", "bla", "Baloch Liberation Army");
        index.add("actor", "a1");
        index.addName("actor", "a1", "The Ministry");
        index.add("actor", "a2");
        index.addName("actor", "a2", "The ministry");
        return index;
    }

    @Test
    void findsARecordByItsIdOrName() {
        assertThat(index().find("actor", "bla")).isEqualTo(new NameIndex.Meaning.One("bla"));
        assertThat(index().find("actor", " baloch  liberation army")).isEqualTo(new NameIndex.Meaning.One("bla"));
    }

    @Test
    void saysThatANameMeansSeveral() {
        assertThat(index().find("actor", "the ministry")).isEqualTo(new NameIndex.Meaning.Several(List.of("a1", "a2")));
    }

    @Test
    void asksForTheNearestName() {
        assertThat(index().find("actor", "Baluch Liberation Army")).isEqualTo(new NameIndex.Meaning.None("Did you mean Baloch Liberation Army? "));
        assertThat(index().find("actor", "Liberation Army")).isEqualTo(new NameIndex.Meaning.None("Did you mean Baloch Liberation Army? "));
        assertThat(index().find("place", "bla")).isEqualTo(new NameIndex.Meaning.None(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bomb on the harbour road     | bomb-on-the-harbour-road
            'Café "São João": 3 hurt!'   | cafe-sao-joao-3-hurt
            ISTANBUL IIIİ                | istanbul-iiii
            中巴经济走廊                   | 中巴经济走廊
            --                           | ''
            one two three four five six seven eight nine ten eleven twelve thirteen | one-two-three-four-five-six-seven-eight-nine-ten-eleven
            """)
    void makesIdsOfTitles(String title, String id) {
        assertThat(IdOfTitle.of(title)).isEqualTo(id);
    }
}
