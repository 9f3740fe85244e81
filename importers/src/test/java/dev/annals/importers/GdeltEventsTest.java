package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.Code;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.Source;
import dev.annals.importers.gdelt.GdeltImporter;
import dev.annals.testkit.Reading;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What GDELT writes in a way of its own.
class GdeltEventsTest {

    private static final String CITY = "4\tHigh \"Town, Utopia\tUP\tUP07\t5402\t-37.7833\t144.933\t-1562136";

    private static Reading reading(String from, String to) {
        assertThat(GdeltImporterTest.FIRST).contains(from);
        return Files.read(new GdeltImporter(), "20180101000000.export.CSV", GdeltImporterTest.FIRST.replace(from, to));
    }

    private static Event event(Reading reading) {
        return Files.events(reading).getFirst();
    }

    @Test
    void aPlaceWithoutANameIsKnownByItsCodes() {
        Reading reading = reading(CITY, "0\t\tGG\tGG\t\t41.5\t42\tGG");

        assertThat(event(reading).placings()).extracting(Placing::place, Placing::role)
                .contains(tuple("gdelt:place:0/GG/GG", PlacingRole.LOCATION));
        assertThat(Files.only(Place.class, reading)).filteredOn(place -> place.name().equals("GG")).singleElement()
                .satisfies(place -> assertThat(place.codes()).contains(new Code("fips-10-4", "GG")));
    }

    @Test
    void aLongitudeWithoutALatitudeIsToldAndAllElseKept() {
        Reading reading = reading(CITY, "0\t\tGG\tGG\t\t\t42\tGG");

        assertThat(reading.allNotices()).singleElement().extracting(Notice::severity, Notice::code, Notice::field)
                .containsExactly(Severity.WARNING, "lone-coordinate", Optional.of("ActionGeo_Lat"));
        assertThat(event(reading).placings()).extracting(Placing::place).contains("gdelt:place:0/GG/GG");
        assertThat(event(reading).extras().orElseThrow().toString()).contains("\t\t42\tGG");
    }

    @Test
    void thePlacesOfTheTwoActorsStayApartThoughTheyAreTheSame() {
        Reading reading = reading("0\t\t\t\t\t\t\t\t1\tUtopia\tUP\tUP\t\t23\t-102\tUP\t", CITY + "\t" + CITY + "\t");

        assertThat(event(reading).placings()).extracting(Placing::place, Placing::role).containsExactly(
                tuple("gdelt:place:4/UP07/-1562136", PlacingRole.LOCATION), tuple("gdelt:place:4/UP07/-1562136", PlacingRole.AGENT_LOCATION),
                tuple("gdelt:place:4/UP07/-1562136", PlacingRole.TARGET_LOCATION));
    }

    @Test
    void aTypeOfPlaceThatIsNotKnownIsToldAndMakesNoPlaceMorePrecise() {
        Reading reading = reading(CITY, CITY.replaceFirst("4", "6"));

        assertThat(reading.allNotices()).singleElement().extracting(Notice::code, Notice::field)
                .containsExactly("unknown-code", Optional.of("ActionGeo_Type"));
        assertThat(event(reading).placings().getFirst().precision()).contains(PlacingPrecision.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "20180101, 2018-01-01", "20171231, 2017-12-31", "20171226, 2017-12-26", "20171225, 2017-12-25?", "20171202, 2017-12-02?", "20171201, 2017-12-01?",
        "20171101, 2017-11-01", "20170101, 2017-01-01?"})
    void aDayExactlyAWeekAMonthOrAYearBeforeTheArticleIsUncertain(String day, String when) {
        assertThat(event(reading("20171202", day)).when().edtf()).contains(when);
    }

    @Test
    void aDayIsUncertainInVersionOneToo() {
        String row = GdeltImporterTest.older(GdeltImporterTest.FIRST).replace("20180101000000", "20180101");

        assertThat(event(Files.read(new GdeltImporter(), "20180101.export.CSV", row)).when().edtf()).contains("2017-12-02?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AFR\tAFRICA\tAFR", "EUR\tEUROPE\tEUR", "WST\tWESTERN\tWST"})
    void aPartOfTheWorldIsNoState(String actor) {
        assertThat(Files.only(Actor.class, reading("UTO\tUTOPIA\tUTO", actor)).getFirst().kind()).isEqualTo(ActorKind.OTHER);
    }

    @Test
    void actorsOfOneNameHaveLabelsThatTellThemApart() {
        Reading reading = reading("UTO\tUTOPIA\tUTO\t\t\t\t\t\t\t", "UTOCOP\tPOLICE\tUTO\t\t\t\t\tCOP\t\t");

        assertThat(Files.only(Actor.class, reading)).extracting(Actor::name).containsExactly("POLICE (UTOCOP)", "POLICE (COP)");
        assertThat(event(reading).title()).isEqualTo("POLICE: Host a visit: POLICE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.news.example/a?b=c", "news.example/a", "www.news.example", "news.example:8080/a"})
    void anAddressWithoutItsProtocolIsALinkToo(String address) {
        Source article = article(address);

        assertThat(article.url()).contains("http://" + address);
        assertThat(article.title()).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://news.example/a", "HTTPS://NEWS.EXAMPLE/A"})
    void anAddressWithItsProtocolIsNothingButALink(String address) {
        Source article = article(address);

        assertThat(article.url()).contains(address);
        assertThat(article.title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.example", "BBC Monitoring", "Daily Bugle/AFP", "http news"})
    void aCitationIsATitle(String citation) {
        Source article = article(citation);

        assertThat(article.url()).isEmpty();
        assertThat(article.title()).contains(citation);
    }

    private static Source article(String address) {
        return Files.only(Source.class, reading("http://news.example/a?b=%2f", address)).getLast();
    }
}
