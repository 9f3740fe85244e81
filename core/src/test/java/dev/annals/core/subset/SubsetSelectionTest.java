package dev.annals.core.subset;

import static dev.annals.core.subset.SmallWorld.CORPUS;
import static dev.annals.core.subset.SmallWorld.actor;
import static dev.annals.core.subset.SmallWorld.at;
import static dev.annals.core.subset.SmallWorld.event;
import static dev.annals.core.subset.SmallWorld.place;
import static dev.annals.core.subset.SmallWorld.report;
import static dev.annals.core.subset.SmallWorld.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnreadableInput;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Code;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.Report;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.core.transfer.LeftOut;
import dev.annals.core.transfer.Transfer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubsetSelectionTest {

    private final SmallWorld world = new SmallWorld();

    @Test
    void aPeriodIsTouchedByTheBoundsOfADate() {
        List<CorpusRecord> records = List.of(
                event("before").between("2023-01-01", "2023-12-31").made(), event("across").between("2023-12-30", "2024-01-02").made(),
                event("within").between("2024-02-01", "2024-02-29").made(), event("open").between("2023-01-01", "").made(),
                event("undated").undated().made(), event("after").between("2025-01-01", "2025-01-02").made());

        assertThat(world.ids(records, "--since", "2024", "--until", "2024")).containsExactly("across", "within", "open");
        assertThat(world.notices).containsExactly("1 events have no date, so that nobody can tell whether --since --until asks for them; they are left out");
        assertThat(world.ids(records, "--since", "2024-02", "--until", "2024-02-29", "--strictly")).containsExactly("within");
        assertThat(world.ids(records, "--until", "2023")).containsExactly("before", "across", "open");
        assertThat(world.ids(records, "--since", "2024", "--strictly")).containsExactly("within", "after");
    }

    @Test
    void goesUpFromPlacesToTheLargerOnesWhereAnEventHappened() {
        List<CorpusRecord> records = List.of(
                place("kenya", PlaceKind.COUNTRY, "", new Code("iso-3166-1-alpha-2", "KE")), place("uganda", PlaceKind.COUNTRY, ""),
                place("coast", PlaceKind.PROVINCE, "kenya"), place("lamu", PlaceKind.SETTLEMENT, "coast"),
                event("there").in("lamu", PlacingRole.NEAR).made(), event("about").in("kenya", PlacingRole.SUBJECT).in("uganda", PlacingRole.LOCATION).made());

        assertThat(world.ids(records, "--country", "name of KENYA")).containsExactly("kenya", "coast", "lamu", "there");
        assertThat(world.ids(records, "--country", "KE")).endsWith("there");
        assertThat(world.ids(records, "--country", "iso-3166-1-alpha-2:ke", "--country", "uganda")).endsWith("there", "about");
        assertThat(world.ids(records, "--place", "coast")).endsWith("there");
        assertThat(world.ids(records, "--country", "coast")).isEmpty();
        assertThat(world.notices).containsExactly(
                "--country 'coast' is no id, name or code of a country of this corpus; no event is asked for by it", "no event is in the subset");
    }

    /// The Event table shows a town that has a code only in the country of this code with the least id, wherever that stands, and whatever it needs in turn.
    @Test
    void aPlaceNeedsTheCountryThatItsCodeIsShownBy() {
        var zz = new Code("iso-3166-1", "ZZ");
        var yy = new Code("fips-10-4", "YY");
        List<CorpusRecord> records = List.of(
                place("town", PlaceKind.SETTLEMENT, "", zz), place("z2", PlaceKind.COUNTRY, "", zz), place("isle", PlaceKind.OTHER, "", yy), place("other", PlaceKind.COUNTRY, ""),
                event("there").in("town", PlacingRole.LOCATION).made(),
                place("z1", PlaceKind.COUNTRY, "isle", zz), place("y", PlaceKind.COUNTRY, "", yy));

        assertThat(world.ids(records, "--until", "2024")).containsExactly("town", "isle", "there", "z1", "y");
        assertThat(world.ids(records, "--country", "name of Z1")).containsExactly("town", "isle", "there", "z1", "y");
    }

    @Test
    void asksWhetherANameWasMeantThatIsNearlyTheSame() {
        List<CorpusRecord> records = List.of(place("kenya", PlaceKind.COUNTRY, ""), event("there").in("kenya", PlacingRole.LOCATION).made());

        world.ids(records, "--country", "Name of Keyna");

        assertThat(world.notices.getFirst()).isEqualTo(
                "--country 'Name of Keyna' is no id, name or code of a country of this corpus. Did you mean Name of kenya? No event is asked for by it");
    }

    @Test
    void asksWhetherALongerNameWasMeant() {
        List<CorpusRecord> records = List.of(place("kenya (east)", PlaceKind.COUNTRY, ""), place("uganda", PlaceKind.COUNTRY, ""));

        world.ids(records, "--country", "Kenya");

        assertThat(world.notices.getFirst()).contains(". Did you mean Name of kenya (east)? No event");
    }

    @Test
    void knowsCountriesByTheCodesOfTheirPlacesAlsoWhereTheirNamesComeLater() {
        var code = new Code("fips-10-4", "UP");
        List<CorpusRecord> records = List.of(
                place("town", PlaceKind.SETTLEMENT, "", code), event("early").in("town", PlacingRole.LOCATION).made(),
                place("country", PlaceKind.COUNTRY, "", code), event("late").in("country", PlacingRole.LOCATION).made());

        assertThat(world.ids(records, "--country", "Name of country")).containsExactly("town", "early", "country", "late");
        assertThat(world.notices).isEmpty();
        assertThat(world.ids(records, "--country", "up")).endsWith("late");
    }

    @Test
    void tellsThatANameMeansMoreThanOneThing() {
        List<CorpusRecord> records = List.of(
                place("a", PlaceKind.SETTLEMENT, "", new Code("x", "7")), place("b", PlaceKind.SETTLEMENT, "", new Code("y", "7")),
                event("e").in("b", PlacingRole.LOCATION).made());

        assertThat(world.ids(records, "--place", "7")).containsExactly("b", "e");
        assertThat(world.notices).containsExactly("--place '7' means 2: Name of a (a), Name of b (b)");
    }

    @Test
    void takesPointsWithinABoxAlsoAcrossThe180thMeridian() {
        List<CorpusRecord> records = List.of(
                at("suva", "178.4", "-18.1"), at("apia", "-171.8", "-13.8"), at("paris", "2.35", "48.85"), place("nowhere", PlaceKind.OTHER, ""),
                event("a").in("suva", PlacingRole.LOCATION).made(), event("b").in("apia", PlacingRole.LOCATION).made(),
                event("c").in("paris", PlacingRole.LOCATION).made(), event("d").in("nowhere", PlacingRole.LOCATION).made());

        assertThat(world.ids(records, "--bbox", "170,-30,-170,0")).containsExactly("suva", "apia", "a", "b");
        assertThat(world.notices).hasSize(1).first().asString().startsWith("1 events happened at no place whose coordinates are known");
        assertThat(world.ids(records, "--bbox", "2.35,48.85,3,49")).containsExactly("paris", "c");
        assertThat(world.ids(records, "--bbox", "-180,-90,180,90")).endsWith("a", "b", "c");
    }

    @Test
    void takesPartsOfAnActorWithIt() {
        List<CorpusRecord> records = List.of(
                actor("army", ""), actor("unit", "army"), actor("rebels", ""), event("a").by("unit").made(), event("b").by("rebels").made());

        assertThat(world.ids(records, "--actor", "army")).containsExactly("army", "unit", "a");
        assertThat(world.ids(records, "--actor", "unit", "--actor", "rebels")).endsWith("a", "b");
    }

    @Test
    void countsPeopleKilledByTheBestFigureAndALeastNumberAsThatNumber() {
        List<CorpusRecord> records = List.of(
                event("stated").killed(FigureBound.STATED, exact(5)).made(),
                event("least").killed(FigureBound.BEST, new Amount.AtLeast(BigDecimal.TEN)).made(),
                event("best").killed(FigureBound.HIGH, exact(50)).killed(FigureBound.BEST, exact(9)).made(),
                event("dozens").killed(FigureBound.STATED, new Amount.Vague("dozens")).made(), event("silent").made());

        assertThat(world.ids(records, "--min-killed", "10")).containsExactly("least");
        assertThat(world.notices).containsExactly(
                "2 events give no number of people killed, so that nobody can tell whether --min-killed asks for them; they are left out");
        assertThat(world.ids(records, "--min-killed", "5")).containsExactly("stated", "least", "best");
    }

    @Test
    void asksForWordsAndValues() {
        List<CorpusRecord> records = List.of(
                source("s"), event("attack").of("UCDP GED", "s").made(), event("plan").other(Factuality.PLANNED).made(),
                event("shot").killed(FigureBound.STATED, exact(5)).made());

        assertThat(world.ids(records, "--kind", "attack", "--kind", "meeting")).containsExactly("s", "attack", "shot");
        assertThat(world.ids(records, "--factuality", "planned")).containsExactly("plan");
        assertThat(world.ids(records, "--dataset", "ucdp ged")).containsExactly("s", "attack");
        assertThat(world.ids(records, "--dataset", "ACLED")).isEmpty();
        assertThat(world.notices.getFirst()).isEqualTo("--dataset 'ACLED' is no dataset from which an event of this corpus was taken");
        assertThat(world.ids(records, "--where", "detail/weapon ~ bom")).endsWith("attack", "shot");
        assertThat(world.ids(records, "--where", "detail = other")).containsExactly("plan");
        assertThat(world.ids(records, "--where", "detail/method != bombing")).containsExactly("plan");
        assertThat(world.ids(records, "--where", "when/earliest>=2024-05-31", "--where", "figures/amount/value < 6")).containsExactly("shot");
        assertThat(world.ids(records, "--where", "figures/amount/value > 5")).isEmpty();
        assertThat(world.ids(records, "--where", "lineage/dataset = UCDP GED")).containsExactly("s", "attack");
    }

    @Test
    void keepsWhatItsEventsNeedInTheOrderInWhichItWasAndCountsTheRestByTheOption() {
        List<CorpusRecord> records = List.of(
                CORPUS, source("unused"), source("s"), actor("whole", "", report("r", "s")), place("far", PlaceKind.COUNTRY, ""), actor("part", "whole"),
                actor("stranger", ""), event("old").between("2001-01-01", "2001-01-02").by("stranger").made(),
                event("planned").other(Factuality.PLANNED).in("far", PlacingRole.LOCATION).made(), event("new").by("part").made());

        Transfer transfer = world.select(records, "--since", "2024", "--factuality", "actual");

        assertThat(world.found).extracting(CorpusRecord::id).containsExactly("world", "s", "whole", "part", "new");
        assertThat(transfer.ledger().entries()).containsExactly(
                new LedgerEntry("out", "corpus", 1, 1, 0, 0, 0),
                new LedgerEntry("out", "source", 2, 1, 0, 0, 0, List.of(new LeftOut("needed by no event", 1)), List.of()),
                new LedgerEntry("out", "place", 1, 0, 0, 0, 0, List.of(new LeftOut("needed by no event", 1)), List.of()),
                new LedgerEntry("out", "actor", 3, 2, 0, 0, 0, List.of(new LeftOut("needed by no event", 1)), List.of()),
                new LedgerEntry("out", "event", 3, 1, 0, 0, 0, List.of(new LeftOut("--factuality", 1), new LeftOut("--since", 1)), List.of()));
    }

    @Test
    void takesOutLinksThatLeadOutOfItInBothDirectionsAndTellsHowMany() {
        List<CorpusRecord> records = List.of(
                event("war").between("2001-01-01", "2001-01-02").made(), event("a").links("war", "b", "later").made(), event("b").links("nowhere").made(),
                event("later").between("2001-01-01", "2001-01-02").links("a").made());

        assertThat(world.ids(records, "--since", "2024")).containsExactly("a", "b");
        assertThat(world.found.get(1)).isEqualTo(event("a").links("b").made());
        assertThat(world.notices).containsExactly(
                "2 links lead to events that are not in the subset; they are taken out",
                "in.json: event b: links/1/event 'nowhere' is not the id of an event of this corpus");
    }

    @Test
    void leavesOutWhatALicenceDoesNotAllowAndNamesTheSourceAllTheSame() {
        List<CorpusRecord> records = List.of(
                CORPUS, source("file"), source("paper"), source("other"),
                event("e").of("ACLED", "file").reported(report("r", "paper", "other")).made());

        world.select(records, "--without", "extras", "--without", "evidence", "--without", "notes");

        Event event = (Event) world.found.getLast();
        assertThat(event.extras()).isEmpty();
        assertThat(event.summary()).isEmpty();
        assertThat(event.reports()).containsExactly(new Report("r", Optional.empty(), List.of(), List.of(), Optional.of("paper")));
        assertThat(world.found).extracting(CorpusRecord::id).containsExactly("world", "file", "paper", "other", "e");
        assertThat(world.notices).containsExactly("1 reports have passages of several sources, of which only the first is named without them");
    }

    @Test
    void saysInItsDescriptionThatItIsASubset() {
        world.select(List.of(CORPUS, event("e").made()), "--since", "2024", "--where", "title ~ it's");
        Corpus described = (Corpus) world.found.getFirst();
        world.found.clear();
        world.select(List.of(described, event("e").made()), "--kind", "attack");

        assertThat(described.id()).isEqualTo("world");
        assertThat(described.title()).isEqualTo("A small world (subset)");
        assertThat(described.subset()).contains("--since 2024 --where 'title ~ it'\\''s'");
        assertThat(described.licence()).isEqualTo(CORPUS.licence());
        assertThat(((Corpus) world.found.getFirst()).subset()).contains("--since 2024 --where 'title ~ it'\\''s' then --kind attack");
        assertThat(Subset.of((Corpus) world.found.getFirst())).extracting(Subset::text).containsExactly("--since 2024 --where 'title ~ it'\\''s'", "--kind attack");
    }

    @Test
    void describesACorpusThatHadNoDescription() {
        world.select(List.of(event("e").made()), "--since", "2024");

        assertThat(world.found.getFirst()).isInstanceOfSatisfying(Corpus.class, corpus -> assertThat(corpus.subset()).contains("--since 2024"));
    }

    @Test
    void noticesThatTheCorpusChangedBetweenItsTwoReadings() {
        var selection = new SubsetSelection(SmallWorld.subset("--since", "2024"));
        selection.survey(receiver -> SmallWorld.give(List.of(event("e").made()), receiver));

        assertThatThrownBy(selection::finish).isInstanceOf(UnreadableInput.class).hasMessageContaining("it changed between the two readings");
        assertThatThrownBy(() -> selection.of(event("f").made())).isInstanceOf(UnreadableInput.class);
    }

    private static Amount exact(long number) {
        return new Amount.Exact(BigDecimal.valueOf(number));
    }
}
