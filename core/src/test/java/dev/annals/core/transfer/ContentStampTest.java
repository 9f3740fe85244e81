package dev.annals.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Extent.Stamp;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentStampTest {

    private static final Corpus HARBOUR = new Corpus(
            "harbour", "The harbour", Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2024, 5, 1)), Optional.empty(), List.of());
    private static final Corpus OTHER = new Corpus("other", "Another", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    @Test
    void isTheSameInWhateverOrderTheRecordsCome() {
        assertThat(stamp(HARBOUR, place("a"), place("b"))).isEqualTo(stamp(HARBOUR, place("b"), place("a")));
        assertThat(stamp(place("a"), place("b")).content()).isEqualTo(Fingerprint.lasting().of(place("a")) + Fingerprint.lasting().of(place("b")));
        assertThat(stamp(place("a")).sameContent(stamp(place("b")))).isFalse();
    }

    @Test
    void saysWhichCorpusItIsOfWhereOneIsDescribed() {
        assertThat(stamp(HARBOUR, OTHER, place("a")).words()).isEqualTo("the corpus 'harbour' of 2024-05-01 with 3 records");
        assertThat(stamp(OTHER).words()).isEqualTo("the corpus 'other' with 1 records");
        assertThat(stamp(place("a")).words()).isEqualTo("a corpus with 1 records");
    }

    private static Stamp stamp(CorpusRecord... records) {
        try (var stamp = new ContentStamp()) {
            for (CorpusRecord record : records) {
                assertThat(stamp.write(record)).isEmpty();
            }
            stamp.finish();
            return stamp.stamp();
        }
    }

    private static Place place(String id) {
        return new Place(id, PlaceKind.SITE, "A site", List.of(), Optional.empty(), Optional.empty(), List.of());
    }
}
