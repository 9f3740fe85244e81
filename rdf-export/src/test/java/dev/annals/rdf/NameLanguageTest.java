package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.graph.CorpusBase;
import dev.annals.core.model.Name;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Other names are texts in their language, where that is one that every tool knows.
class NameLanguageTest {

    private static final Place PLACE = new Place(
            "p", PlaceKind.COUNTRY, "Utopia",
            List.of(name("Utopie", "fr"), name("Utopie", "de"), name("乌托邦", "zh-Hans"), name("Utopia \"\\", "en-GB"), name("U", "EN_us"), name("V", "x y"),
                    new Name("W", Optional.empty())),
            Optional.empty(), Optional.empty(), List.of());

    @Test
    void haveTheirTags() {
        String lines = new String(write(RdfFamily.nTriples()), StandardCharsets.UTF_8);

        assertThat(lines.lines().filter(line -> line.contains("altLabel")).map(line -> line.substring(line.indexOf('"'))))
                .containsExactly("\"Utopie\"@fr .", "\"Utopie\"@de .", "\"乌托邦\"@zh-Hans .", "\"Utopia \\\"\\u005C\"@en-GB .", "\"U\" .", "\"V\" .", "\"W\" .");
    }

    @Test
    void comeBackFromEachSyntaxWithoutANotice() {
        for (Exporter exporter : new RdfFamily().exporters()) {
            String format = exporter.format().name();
            Reading back = Reading.of(Formats.importer(format).orElseThrow(), format, write(exporter));

            assertThat(back.allNotices()).as(format).isEmpty();
            assertThat(back.records()).as(format).containsExactly(PLACE);
        }
    }

    @Test
    void areReadAsTheyWereWrittenBeforeWithoutTags() {
        String earlier = Turtle.of(List.of(PLACE)).replaceAll("@(fr|de|zh-Hans|en-GB)\\b", "");

        assertThat(Turtle.read(earlier).allNotices()).isEmpty();
        assertThat(Turtle.read(Turtle.of(List.of(PLACE)).replace("@fr", "@it")).allNotices()).singleElement().asString().contains("altLabel");
    }

    private static byte[] write(Exporter exporter) {
        return Rdf.write(exporter, exporter.format().name(), Rdf.withBase(CorpusBase.DEFAULT), List.of(PLACE));
    }

    private static Name name(String text, String language) {
        return new Name(text, Optional.of(language));
    }
}
