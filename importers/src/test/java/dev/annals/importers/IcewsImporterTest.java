package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.core.model.Code;
import dev.annals.core.model.Condemnation;
import dev.annals.core.model.Event;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.Role;
import dev.annals.importers.icews.IcewsDataset;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

public class IcewsImporterTest extends ImporterContract implements ShuffleContract, ConflictContract {

    public static final String HEADER =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\t"
                    + "Target Sectors\t"
            + "Target Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";
    static final String CITY =
            "101\t2013-05-01\tCitizen (Utopia)\t\"General Population, Social\"\tUtopia\tCriticize or denounce\t0111\t-2.0\tOffice "
                    + "\"X\"\tNULL\tUtopia\t77\t3\t"
            + "Utopia News\tHilltown\tNA\tNorth\tUtopia\t1.5\t2.5\n";
    private static final String COUNTRY =
            "101\t2013-05-02\tCitizen (Utopia)\tSocial\tUtopia\tCriticize or denounce\t111\t-2.0\tCitizen (Utopia)\t\t\t78\t3\t\tNA\t"
                    + "NA\tNULL\tUtopia\tNA\tNA\n";

    @Override
    public String conflictHeader() {
        return HEADER;
    }

    @Override
    public List<String> unmarkedVersions() {
        return List.of(CITY, CITY.replace("Hilltown", "Valetown"));
    }

    @Override
    public Importer importer() {
        return IcewsDataset.importer();
    }

    @Override
    public String sound() {
        return HEADER + CITY.replace("\t0111", "\t111") + COUNTRY;
    }

    @Override
    public String shuffledHeader() {
        return HEADER;
    }

    @Override
    public List<String> shuffledRows() {
        return List.of(
                CITY, COUNTRY, COUNTRY.replace("101\t", "103\t").replace("Citizen (Utopia)\t\t\t", "Office \"X\"\tSocial\tUtopia\t"),
                CITY.replace("101\t", "104\t").replace("Hilltown", "NA"), CITY.replace("101\t", "105\t").replace("North", "NULL"));
    }

    @Override
    public int rows() {
        return 2;
    }

    private Reading reading(String text) {
        return Files.read(importer(), "events.tab", text);
    }

    @Test
    void tellsOfCodesOfTheirOwnFileOnly() {
        Reading reading = Reading.of(importer(), List.of(
                Files.input("a.tab", (HEADER + CITY.replace("Criticize or denounce\t0111\t-2.0", "Make statement\t10\t0.0")).getBytes(StandardCharsets.UTF_8)), Files.input("b.tab", HEADER.getBytes(StandardCharsets.UTF_8))));

        assertThat(reading.allNotices()).filteredOn(notice -> notice.code().equals("lost-zeros")).singleElement().extracting(Notice::file).isEqualTo(Optional.of("a.tab"));
    }

    @Test
    void tellsEventsApartByIdAndDate() {
        assertThat(Files.events(reading(sound()))).extracting(Event::id).containsExactly("icews:101-2013-05-01", "icews:101-2013-05-02");
    }

    @Test
    void readsAmericanDatesAndFilesWithoutCodes() {
        String row = COUNTRY.replace("denounce\t111\t", "denounce\t");
        String text = HEADER.replace("CAMEO Code\t", "") + row.replace("2013-05-02", "5/2/2013") + row.replace("2013-05-02", "5/13/2013");
        Event event = Files.events(reading(text)).getFirst();

        assertThat(event.id()).isEqualTo("icews:101-2013-05-02");
        assertThat(event.when().edtf()).contains("2013-05-02");
        assertThat(event.detail()).isEqualTo(new Condemnation("Criticize or denounce"));
    }

    @Test
    void takesTheKindFromTheCodeAndTellsOfACodeThatIsNone() {
        Reading reading = reading(HEADER + CITY + COUNTRY);

        assertThat(reading.allNotices()).extracting(Notice::code, Notice::line, Notice::value).containsExactly(
                tuple("quotes", Optional.empty(), Optional.empty()), tuple("unknown-code", Optional.of(2L), Optional.of("0111")));
        assertThat(Files.events(reading).getLast().detail()).isInstanceOf(Condemnation.class);
        assertThat(Files.events(reading)).extracting(event -> event.codes().getFirst())
                .containsExactly(new Code("cameo", "0111"), new Code("cameo", "111", Optional.of("Criticize or denounce")));
    }

    @Test
    void keepsSectorsWithTheEventBecauseTheyChange() {
        assertThat(Files.events(reading(HEADER + CITY)).getFirst().participations())
                .extracting(Participation::role, Participation::capacity).containsExactly(
                tuple(Role.AGENT, Optional.of("General Population, Social")), tuple(Role.TARGET, Optional.empty()));
    }

    @Test
    void placesEventsInTheSmallestPartThatIsNamed() {
        Reading reading = reading(sound());

        assertThat(Files.events(reading)).extracting(event -> event.placings().getFirst().precision().orElseThrow())
                .containsExactly(PlacingPrecision.NEAR, PlacingPrecision.COUNTRY);
        assertThat(Files.only(Place.class, reading)).extracting(Place::name).containsExactly("Utopia", "North", "Hilltown");
    }

    @Test
    void readsAFileInLatinOneAndSaysSo() {
        byte[] file = sound().replace("Hilltown", "H\u00fcgel").getBytes(StandardCharsets.ISO_8859_1);
        Reading reading = Reading.of(importer(), "events.tab", file);

        assertThat(reading.allNotices()).extracting(Notice::code).containsExactly("not-utf8", "quotes");
        assertThat(Files.only(Place.class, reading).getLast().name()).isEqualTo("H\u00fcgel");
        assertThat(Files.original(reading)).isEqualTo(file);
    }
}
