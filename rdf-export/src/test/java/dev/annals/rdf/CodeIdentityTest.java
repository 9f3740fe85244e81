package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.graph.CorpusBase;
import dev.annals.core.model.Code;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Codes that name the very place, or actor, lead to what they name; no other code does.
class CodeIdentityTest {

    private static final Place PLACE = new Place(
            "p", PlaceKind.SETTLEMENT, "Karachi", List.of(), Optional.empty(), Optional.empty(),
            List.of(new Code("geonames", "1174872", Optional.of("Karachi")), new Code("wikidata", "Q8660"), new Code("iso-3166-1", "PK"), new Code("geonames", "01"),
                    new Code("wikidata", "Q1>"), new Code("geonames-feature", "1")));

    @ParameterizedTest
    @ValueSource(strings = {"full", "compact"})
    void leadToThatThing(String profile) {
        String lines = new String(write(RdfFamily.nTriples(), profile), StandardCharsets.UTF_8);

        assertThat(lines.lines().filter(line -> line.contains("exactMatch")).map(line -> line.substring(line.lastIndexOf('<'))))
                .containsExactly("<https://sws.geonames.org/1174872/> .", "<http://www.wikidata.org/entity/Q8660> .");
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "compact"})
    void comeBackFromEachSyntaxWithoutANotice(String profile) {
        for (Exporter exporter : new RdfFamily().exporters()) {
            String format = exporter.format().name();
            Reading back = Reading.of(Formats.importer(format).orElseThrow(), format, write(exporter, profile));

            assertThat(back.allNotices()).as(format).isEmpty();
            assertThat(back.records()).as(format).containsExactly(PLACE);
        }
    }

    @Test
    void areToldWhereTheyLeadElsewhere() {
        String other = Turtle.of(List.of(PLACE)).replace("entity/Q8660>", "entity/Q8661>");

        assertThat(Turtle.read(other).allNotices()).singleElement().asString().contains("exactMatch");
    }

    private static byte[] write(Exporter exporter, String profile) {
        Optional<String> named = Optional.of(profile).filter(name -> !name.equals("full"));
        return Rdf.write(exporter, exporter.format().name(), new ExportOptions(named, Optional.of(CorpusBase.DEFAULT), Optional.empty()), List.of(PLACE));
    }
}
