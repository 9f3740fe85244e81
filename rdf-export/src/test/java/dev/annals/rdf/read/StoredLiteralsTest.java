package dev.annals.rdf.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.rdf.Turtle;
import dev.annals.testkit.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Literals as stores give them back.
class StoredLiteralsTest {

    private static Reading read(String title, String length, String earliest, String latitude) {
        return Turtle.read("""
                @prefix annals: <https://annals.dev/ns#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                @prefix source: <https://annals.dev/corpus/source/> .
                @prefix place: <https://annals.dev/corpus/place/> .
                source:a a annals:Source ; annals:id "a" ; annals:title %s ; annals:length %s ; annals:published source:x .
                source:x a annals:When ; annals:earliest %s ; annals:precision <https://annals.dev/ns/datePrecision/range> ;
                    annals:nature <https://annals.dev/ns/dateNature/within> .
                place:p a annals:Place ; annals:id "p" ; annals:name "P" ; annals:kind <https://annals.dev/ns/placeKind/site> ; annals:coordinates place:c .
                place:c a annals:Coordinates ; annals:latitude %s ; annals:longitude 0.0 .
                """.replace("source:x", "<https://annals.dev/corpus/source/a/published>").replace("place:c", "<https://annals.dev/corpus/place/p/coordinates>")
                .formatted(title, length, earliest, latitude));
    }

    private static Source source(Reading reading) {
        return (Source) reading.records().stream().filter(Source.class::isInstance).findFirst().orElseThrow();
    }

    private static Place place(Reading reading) {
        return (Place) reading.records().stream().filter(Place.class::isInstance).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "\"5\"^^xsd:int", "\"5\"^^xsd:nonNegativeInteger", "\"5.0\"^^xsd:decimal", "5.0E0", "\"+5\"^^xsd:long"})
    void wholeNumbersOfEveryDatatypeAreTheSame(String length) {
        Reading reading = read("\"t\"", length, "\"2024-10-01\"^^xsd:date", "1.5");

        assertThat(reading.allNotices()).isEmpty();
        assertThat(source(reading).length()).contains(5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1.5E0", "15e-1", "\"1.5\"^^xsd:float", "\"1.50\"^^xsd:decimal"})
    void decimalsOfEveryDatatypeAreTheSame(String latitude) {
        Reading reading = read("\"t\"", "5", "\"2024-10-01\"^^xsd:date", latitude);

        assertThat(reading.allNotices()).isEmpty();
        assertThat(place(reading).coordinates().orElseThrow().latitude()).isEqualByComparingTo(new BigDecimal("1.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"2024-10-01\"^^xsd:date", "\"2024-10-01Z\"^^xsd:date", "\"2024-10-01+00:00\"^^xsd:date", "\"2024-10-01T00:00:00\"^^xsd:dateTime",
        "\"2024-10-01T00:00:00.000Z\"^^xsd:dateTime"})
    void daysWithATimeZoneAreTheSame(String earliest) {
        Reading reading = read("\"t\"", "5", earliest, "1.5");

        assertThat(reading.allNotices()).isEmpty();
        assertThat(source(reading).published().orElseThrow().earliest()).contains(LocalDate.of(2024, 10, 1));
    }

    @Test
    void whatIsNotKeptIsToldOnceWithItsNumber() {
        Reading reading = read("\"t\"@en", "5", "\"2024-10-01+05:00\"^^xsd:date", "1.5");

        assertThat(source(reading).title()).contains("t");
        assertThat(source(reading).published().orElseThrow().earliest()).contains(LocalDate.of(2024, 10, 1));
        assertThat(reading.allNotices()).extracting(Notice::code).containsExactly("lost-mark", "lost-mark");
        assertThat(reading.allNotices()).extracting(Notice::message).containsExactly(
                "has a language tag, such as @en, which is not kept; 1 value has one",
                "has an offset from universal time, such as +05:00, which is not kept; 1 value has one");
    }

    @Test
    void whatWouldChangeTheValueIsRefused() {
        for (Reading reading : List.of(
                read("\"t\"", "5.5", "\"2024-10-01\"^^xsd:date", "1.5"),
                read("\"t\"", "\"9007199254740993\"^^xsd:double", "\"2024-10-01\"^^xsd:date", "1.5"),
                read("\"t\"", "\"INF\"^^xsd:double", "\"2024-10-01\"^^xsd:date", "1.5"),
                read("\"t\"", "\"x\"^^xsd:int", "\"2024-10-01\"^^xsd:date", "1.5"),
                read("5", "5", "\"2024-10-01\"^^xsd:date", "1.5"),
                read("\"t\"", "5", "\"2024-10-01T13:00:00Z\"^^xsd:dateTime", "1.5"),
                read("\"t\"", "5", "\"2024-10-01\"@en", "1.5"),
                read("\"t\"", "5", "\"2024-10-01\"^^xsd:date", "\"1.23456789\"^^xsd:float"))) {
            assertThat(reading.rejections()).hasSize(1);
        }
    }
}
