package dev.annals.rdf.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Name;
import dev.annals.core.model.Place;
import dev.annals.rdf.Turtle;
import dev.annals.testkit.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// RDF has no order, so that each element of a list says its place.
class ListPositionsTest {

    @Test
    void giveTheOrderHoweverTheyAreWritten() {
        Reading reading = read("annals:position \"+007\"^^xsd:integer", "annals:position -2");

        assertThat(reading.rejections()).isEmpty();
        assertThat(reading.records()).singleElement().isInstanceOfSatisfying(Place.class, place -> assertThat(place.otherNames()).extracting(Name::text).containsExactly("two", "one"));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 3", "2, 3, 2", "0, 1, 0", "2, 1, ''"})
    void thatLeaveOneOutAreTold(String first, String second, String told) {
        Reading reading = read("annals:position " + first, "annals:position " + second);

        assertThat(reading.rejections()).isEmpty();
        assertThat(reading.notices()).hasSize(told.isEmpty() ? 0 : 1).allSatisfy(notice -> {
            assertThat(notice.message()).isEqualTo("has another place in its list than the next one, so that an element may be missing, which is not kept; 1 value has one");
            assertThat(notice.value()).hasValue(told);
            assertThat(notice.line()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a annals:Name                                    | otherNames/2' is the place of another element too
            annals:position 1 , 3                            | has more than one annals:position, so that its place in the list is open
            annals:position "1"                              | position '1' is not an xsd:integer
            annals:position 1.0                              | position '1.0' is not an xsd:integer
            annals:position "1x"^^xsd:integer                | position '1x' is not an xsd:integer
            annals:position "1000000000000000000"^^xsd:integer | position '1000000000000000000' is not an xsd:integer
            annals:position <https://example.org/1>          | is not an xsd:integer
            annals:position 2                                | position '2' is the place of another element too
            """)
    void thatAreMissingOrWrongRejectTheRecord(String position, String message) {
        Reading reading = read("annals:position 2", position);

        assertThat(reading.records()).isEmpty();
        assertThat(reading.rejections()).singleElement().satisfies(rejection -> assertThat(rejection.notices()).anySatisfy(notice -> assertThat(notice.toString()).contains(message)));
    }

    private static Reading read(String first, String second) {
        return Turtle.read("""
                @base <https://annals.dev/corpus/> .
                @prefix annals: <https://annals.dev/ns#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                <place/p> a annals:Place ; annals:id "p" ; annals:kind <https://annals.dev/ns/placeKind/site> ; annals:name "A site" ;
                    annals:otherNames <place/p/otherNames/1> , <place/p/otherNames/2> .
                <place/p/otherNames/1> a annals:Name ; annals:text "one" ; %s .
                <place/p/otherNames/2> a annals:Name ; annals:text "two" ; %s .
                """.formatted(first, second));
    }
}
