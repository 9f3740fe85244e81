package dev.annals.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Evidence;
import dev.annals.core.model.Source;
import dev.annals.core.transfer.Document;
import dev.annals.core.transfer.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationTest {

    @TempDir
    private Path folder;

    private Document document(String text) {
        try {
            Files.writeString(folder.resolve("a.txt"), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        var source = new Source("s", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of("a.txt"), Optional.empty());
        return new Documents(folder).of(source).orElseThrow();
    }

    @Test
    void countsCodePointsBeforeThePassage() {
        Document document = document("A \uD83D\uDE00 day: nine people died. \u0C05");

        assertThat(new Quotation("nine people died").in(document)).isInstanceOfSatisfying(Passage.Found.class, found -> {
            assertThat(found.start()).isEqualTo(9);
            assertThat(found.end()).isEqualTo(25);
            assertThat(document.holds(new Evidence("s", found.start(), found.end(), found.sha256()))).isTrue();
        });
    }

    @Test
    void findsWordsWithOtherQuotationMarksDashesAndWhiteSpace() {
        Document document = document("He said: \u201CNine\u00A0people \u2013 or\n  ten \u2013 didn\u2019t return\u201D.");

        assertThat(new Quotation("\"Nine people - or ten - didn't return\"").in(document)).isInstanceOfSatisfying(Passage.Found.class, found -> {
            assertThat(found.words()).isEqualTo("Nine\u00A0people \u2013 or\n  ten \u2013 didn\u2019t return");
            assertThat(document.holds(new Evidence("s", found.start(), found.end(), found.sha256()))).isTrue();
        });
    }

    @Test
    void findsNothingInOtherCapitalsOrSpelling() {
        assertThat(new Quotation("nine People died").in(document("nine people died"))).isInstanceOf(Passage.Missing.class);
        assertThat(new Quotation("cafe").in(document("cafe\u0301"))).as("an accent of its own is another code point, and is not looked at").isInstanceOf(Passage.Found.class);
    }

    @Test
    void namesThePlacesOfWordsThatStandTwice() {
        assertThat(new Quotation("died").in(document("Nine died. Then ten died."))).isInstanceOfSatisfying(Passage.Repeated.class, repeated ->
                assertThat(repeated.places()).hasSize(2).allMatch(place -> place.contains("died")));
    }

    @Test
    void namesTheNearestSentence() {
        assertThat(new Quotation("at least nine people were killed").in(document("It rained. At least ten people were killed on Monday. Police came.")))
                .isEqualTo(new Passage.Missing(List.of("At least ten people were killed on Monday.")));
        assertThat(new Quotation("something else entirely").in(document("It rained."))).isEqualTo(new Passage.Missing(List.of()));
    }

    @Test
    void saysThatOnlyTheCharactersOfTheSameLettersDiffer() {
        var article = document("Der Buerger\u00ADmeister von Mu\u0308nchen sprach.");

        Passage composed = new Quotation("von M\u00FCnchen sprach").in(article);
        assertThat(composed).isEqualTo(new Passage.OtherCharacters("von M\u00FCnchen sprach"));
        assertThat(((Passage.OtherCharacters) composed).message(article)).contains("other characters for the same letters", "soft hyphen (U+00AD)", "copy the words");
        assertThat(new Quotation("Buergermeister von").in(article)).isInstanceOf(Passage.OtherCharacters.class);
        assertThat(new Quotation("von Munchen sprach").in(article)).isInstanceOf(Passage.Missing.class);
    }
}
