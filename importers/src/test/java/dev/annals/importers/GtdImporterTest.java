package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Attack;
import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.core.model.Event;
import dev.annals.core.model.Figure;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.Responsibility;
import dev.annals.core.model.Stance;
import dev.annals.core.model.Unresolution;
import dev.annals.importers.gtd.GtdDataset;
import dev.annals.testkit.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class GtdImporterTest extends ImporterContract implements ShuffleContract, ConflictContract {

    public static final String HEADER =
            "eventid,iyear,imonth,iday,approxdate,extended,country,country_txt,provstate,city,latitude,longitude,specificity,vicinity,"
                    + "summary,"
            + "success,suicide,attacktype1,attacktype1_txt,targtype1_txt,target1,gname,gname2,guncertain1,nperps,claimed,compclaim,"
            + "weaptype1_txt,nkill,nkillus,nwound,scite1,"
            + "related\n";
    private static final String BOMBING =
            "202103050001,2021,3,5,,0,999,Utopia,North,Hilltown,1.5,2.5,1,1,\"03/05/2021: A bomb, they say.\",1,1,3,Bombing/Explosion,"
                    + "Police,"
            + "Checkpoint,HLF,Unknown,1,-99,1,0,Explosives,3,,5,\"\"\"Bomb kills three,\"\" Daily Bugle, March 6, 2021.\","
            + "\"202103050001, 202103050002\"\n";
    private static final String SHOOTING =
            "202100000003,2021,0,0,early 2021,0,999,Utopia,.,Unknown,.,,5,0,,1,0,2,Armed Assault,Police,,Unknown,,,,,,Firearms,.,,,,\n";

    @Override
    public String conflictHeader() {
        return HEADER;
    }

    @Override
    public List<String> unmarkedVersions() {
        return List.of(BOMBING, BOMBING.replace("Explosives,3", "Explosives,4"));
    }

    @Override
    public Importer importer() {
        return GtdDataset.importer();
    }

    @Override
    public String sound() {
        return HEADER + BOMBING + SHOOTING;
    }

    @Override
    public String shuffledHeader() {
        return HEADER;
    }

    @Override
    public List<String> shuffledRows() {
        return List.of(
                BOMBING, SHOOTING, BOMBING.replaceFirst("202103050001", "202103050004").replace("HLF,Unknown,1", "Unknown,HLF,0"),
                BOMBING.replaceFirst("202103050001", "202103050005").replace("Hilltown", "Unknown"),
                SHOOTING.replace("202100000003", "202100000006").replace("Utopia,.", "Utopia,North"));
    }

    @Override
    public int rows() {
        return 2;
    }

    private Event event(String row) {
        return Files.events(Files.read(importer(), "gtd.csv", HEADER + row)).getFirst();
    }

    @Test
    void labelsCodesWithTheWordsBesideThem() {
        Event event = event(BOMBING);

        assertThat(event.codes()).contains(new Code("gtd-attacktype1", "3", Optional.of("Bombing/Explosion")), new Code("gtd-country", "999", Optional.of("Utopia")));
        assertThat(event.codes()).filteredOn(code -> code.scheme().equals("gtd-extended")).extracting(Code::label).containsExactly(Optional.empty());
        assertThat(Files.events(Files.read(importer(), "gtd.csv", """
                eventid,iyear,attacktype1,attacktype2,attacktype2_txt,weapsubtype4,weapsubtype4_txt
                1,1990,2,9,Unknown,13,.
                """)).getFirst().codes()).containsExactlyInAnyOrder(
                new Code("gtd-attacktype1", "2"), new Code("gtd-attacktype2", "9", Optional.of("Unknown")), new Code("gtd-weapsubtype4", "13"));
    }

    @ParameterizedTest
    @CsvSource({"1,EXACT", "2,DISTRICT", "3,DISTRICT", "4,PROVINCE", "5,"})
    void saysHowCloselyThePointGivesThePlace(String specificity, @Nullable CoordinatesPrecision precision) {
        Reading reading = Files.read(importer(), "gtd.csv", HEADER + BOMBING.replace("1.5,2.5,1,", "1.5,2.5," + specificity + ","));

        assertThat(Files.only(Place.class, reading)).flatExtracting(place -> place.coordinates().stream().toList())
                .extracting(Coordinates::precision).containsExactly(Optional.ofNullable(precision));
    }

    @Test
    void knowsNoMoreOfTheDateThanTheDatasetDoes() {
        assertThat(event(BOMBING).when().edtf()).contains("2021-03-05");
        assertThat(event(SHOOTING).when().edtf()).contains("2021~");
        assertThat(event(SHOOTING).when().verbatim()).contains("early 2021");
        assertThat(event(BOMBING.replace("2021,3,5", "2021,3,0")).when().edtf()).contains("2021-03");
    }

    @Test
    void tellsOfADayThatTheMonthDoesNotHave() {
        Reading reading = Files.read(importer(), "gtd.csv", HEADER + BOMBING.replace("2021,3,5", "2021,2,30"));

        assertThat(reading.allNotices()).singleElement().extracting(Notice::field, Notice::value, Notice::line).containsExactly(
                Optional.of("iday"), Optional.of("30"), Optional.of(2L));
        assertThat(Files.events(reading).getFirst().when().verbatim()).contains("2021-2-30");
    }

    @Test
    void keepsAttributionAndClaimApart() {
        ActorRef group = new ActorRef.Resolved("gtd:group:HLF", Optional.of("HLF"));

        assertThat(event(BOMBING).responsibilities()).extracting(Responsibility::actor, Responsibility::stance).containsExactly(
                tuple(group, Stance.SUSPECTED), tuple(group, Stance.CLAIMS));
    }

    @Test
    void attributesNothingToAGroupThatIsNotKnown() {
        assertThat(event(SHOOTING).responsibilities()).isEmpty();
        assertThat(event(SHOOTING).participations()).extracting(Participation::actor)
                .containsExactly(new ActorRef.Unresolved("Unknown", Unresolution.UNNAMED));
    }

    @Test
    void takesAnAnswerThatTheDatasetDoesNotKnowForNoAnswer() {
        Event unsure = event(BOMBING.replace("HLF,Unknown,1,-99,1,0", "HLF,Unknown,-9,-99,-9,0").replace("1.5,2.5,1,1", "1.5,2.5,1,-9"));

        assertThat(unsure.responsibilities()).extracting(Responsibility::stance).containsExactly(Stance.SUSPECTED);
        assertThat(unsure.placings()).extracting(Placing::role, placing -> placing.precision().orElseThrow())
                .containsExactly(tuple(PlacingRole.LOCATION, PlacingPrecision.UNKNOWN));
    }

    @Test
    void tellsOfCodesOfWhichTheMeaningIsNotKnownAndSharpensNothingByThem() {
        Reading reading = Files.read(importer(), "gtd.csv", HEADER
                + BOMBING.replace("HLF,Unknown,1,-99,1,0", "HLF,Unknown,2,-99,3,4").replace("1.5,2.5,1,1", "1.5,2.5,6,7").replace(",1,1,3,Bombing", ",1,8,3,Bombing"));
        Event event = Files.events(reading).getFirst();

        assertThat(reading.allNotices()).extracting(notice -> notice.field().orElseThrow(), Notice::code).containsExactlyInAnyOrder(
                tuple("guncertain1", "unknown-code"), tuple("claimed", "unknown-code"), tuple("compclaim", "unknown-code"),
                tuple("specificity", "unknown-code"), tuple("vicinity", "unknown-code"), tuple("suicide", "unknown-code"));
        assertThat(event.responsibilities()).extracting(Responsibility::stance).containsExactly(Stance.SUSPECTED);
        assertThat(event.placings().getFirst().precision()).contains(PlacingPrecision.UNKNOWN);
        assertThat(event.detail()).isEqualTo(new Attack(AttackMethod.BOMBING, Optional.of("Checkpoint"), Optional.of("Explosives")));
    }

    @Test
    void makesNoPlaceOfACityThatIsNotKnown() {
        Reading reading = Files.read(importer(), "gtd.csv", HEADER + SHOOTING);

        assertThat(Files.only(Place.class, reading)).extracting(Place::name).containsExactly("Utopia");
    }

    @Test
    void doesNotTakeMissingNumbersForZero() {
        assertThat(event(BOMBING).figures()).extracting(Figure::amount).containsExactly(
                new Amount.NotRecorded(), new Amount.Exact(BigDecimal.valueOf(3)), new Amount.NotRecorded(),
                        new Amount.Exact(BigDecimal.valueOf(5)));
    }

    @Test
    void tellsASuicideBombing() {
        assertThat(event(BOMBING).detail()).isEqualTo(new Attack(AttackMethod.SUICIDE_BOMBING, Optional.of("Checkpoint"),
                Optional.of("Explosives")));
        assertThat(event(BOMBING).placings().getFirst().role()).isEqualTo(PlacingRole.NEAR);
        assertThat(event(BOMBING).codes()).contains(new Code("gtd-related", "202103050002"));
    }

    @Test
    void warnsOfIdsThatASpreadsheetHasRounded() {
        Reading reading = Files.read(importer(), "gtd.csv", HEADER + BOMBING.replace("202103050001,2021", "2.02E+11,2021"));

        assertThat(reading.allNotices()).singleElement()
                .satisfies(notice -> assertThat(notice.message()).contains("2.02E+11", "eventid", "rounded"));
    }

    @Test
    void saysWhatToDoWithAWorkbook() {
        Reading reading = Files.read(importer(), "gtd.xlsx", "PK");

        assertThat(reading.allNotices()).singleElement().extracting(Notice::code).isEqualTo("workbook");
    }
}
