package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Code;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.Event;
import dev.annals.core.model.Lineage;
import dev.annals.core.model.Place;
import dev.annals.core.model.When;
import dev.annals.importers.acled.AcledImporter;
import dev.annals.importers.ged.GedDataset;
import dev.annals.importers.icews.IcewsDataset;
import dev.annals.testkit.Reading;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What programs do to files that are saved again: the values come out as they were, and it is told once.
class FileHabitsTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static Reading acled(String rows) {
        return Files.read(new AcledImporter(), "acled.csv", AcledImporterTest.HEADER + rows);
    }

    private static Reading acled(byte[] file) {
        return Reading.of(new AcledImporter(), "acled.csv", file);
    }

    private static String protest(String from, String to) {
        return AcledImporterTest.PROTEST.replace(from, to);
    }

    private static List<String> codes(Reading reading) {
        return reading.allNotices().stream().map(Notice::code).toList();
    }

    private static List<When> days(Reading reading) {
        return Files.events(reading).stream().map(Event::when).toList();
    }

    @Test
    void aWordForWhatIsMissingIsNoActorNoTagAndNoNumber() {
        Reading reading = acled(protest(",,,,Protesters only,,", ",NA,NA,NA,Protesters only,NA,").replace(",0,crowd size=no report;local,", ",NA,NA,"));
        Event event = Files.events(reading).getFirst();

        assertThat(event.participations()).hasSize(3);
        assertThat(event.figures().getFirst().amount()).isEqualTo(new Amount.NotRecorded());
        assertThat(event.codes()).extracting(Code::value).doesNotContain("NA");
        assertThat(Files.only(Actor.class, reading)).extracting(Actor::name).doesNotContain("NA");
        assertThat(reading.allNotices()).singleElement().satisfies(notice -> assertThat(notice.message()).contains("NA in 6 cells", "fatalities", "tags"));
    }

    @Test
    void theSameWordInQuotesIsMeant() {
        Reading reading = acled(protest("Utopia,North,Upper", "Utopia,\"NA\",Upper").replace(",0,crowd", ",NA,crowd"));

        assertThat(Files.only(Place.class, reading)).extracting(Place::name).contains("NA");
    }

    @Test
    void theSameWordInQuotesIsMissingWhereEverythingStandsInQuotes() {
        String quoted = Stream.of((AcledImporterTest.HEADER + protest("\"On 5 March, people met.\"", "People met.").replace("Utopia,North,", "Utopia,NA,"))
                        .split("\n"))
                .map(line -> "\"" + line.replace(",", "\",\"") + "\"\n").reduce("", String::concat);
        Reading reading = Files.read(new AcledImporter(), "acled.csv", quoted);

        assertThat(Files.only(Place.class, reading)).extracting(Place::name).doesNotContain("NA");
        assertThat(codes(reading)).containsExactly("missing-words");
    }

    @Test
    void aWholeNumberWrittenWithAFractionIsTheNumber() {
        Reading reading = acled(protest(",2023,1,Demon", ",2023,2.0,Demon").replace(",999,Middle", ",999.0,Middle").replace("2.5,1,Daily", "2.5,2.0,Daily"));
        Reading clean = acled(protest(",2023,1,Demon", ",2023,2,Demon").replace("2.5,1,Daily", "2.5,2,Daily"));

        assertThat(days(reading)).isEqualTo(days(clean));
        assertThat(Files.events(reading).getFirst().codes()).isEqualTo(Files.events(clean).getFirst().codes());
        assertThat(Files.events(reading).getFirst().placings()).isEqualTo(Files.events(clean).getFirst().placings());
        assertThat(codes(reading)).containsExactly("whole-as-decimal");
    }

    @Test
    void anUnknownPrecisionMakesNoDay() {
        Reading reading = acled(protest(",2023,1,Demon", ",2023,7,Demon"));

        assertThat(days(reading)).extracting(When::precision).containsExactly(DatePrecision.UNKNOWN);
        assertThat(reading.allNotices()).singleElement().satisfies(notice -> assertThat(notice.field()).contains("time_precision"));
    }

    @Test
    void oneDateThatCanOnlyHaveTheMonthFirstDecidesForAll() {
        Reading reading = acled(protest("2023-03-05", "03/05/2023") + protest("2023-03-05", "03/13/2023").replace("UTO12", "UTO13"));

        assertThat(days(reading)).extracting(when -> when.edtf().orElseThrow()).containsExactly("2023-03-05", "2023-03-13");
        assertThat(codes(reading)).containsExactly("day-and-month");
    }

    @Test
    void aDateAfterItsRowWasWrittenDecidesForAll() {
        Reading reading = acled(protest("2023-03-05", "05/03/2023"));

        assertThat(days(reading)).extracting(when -> when.edtf().orElseThrow()).containsExactly("2023-03-05");
    }

    @Test
    void whereNothingDecidesBothDaysBoundTheEvent() {
        Reading reading = acled(protest("2023-03-05", "03/05/2022").replace(",2023,", ",2022,"));

        assertThat(days(reading)).extracting(when -> when.edtf().orElseThrow()).containsExactly("2022-03-05/2022-05-03");
        assertThat(reading.allNotices()).singleElement().satisfies(notice -> assertThat(notice.message()).contains("03/05/2022", "both days bound"));
    }

    @Test
    void datesThatContradictEachOtherDecideNothing() {
        Reading reading = acled(protest("2023-03-05", "02/04/2023") + protest("2023-03-05", "02/13/2023").replace("UTO12", "UTO13")
                + protest("2023-03-05", "13/02/2023").replace("UTO12", "UTO14"));

        assertThat(days(reading)).extracting(when -> when.edtf().orElseThrow())
                .containsExactly("2023-02-04/2023-04-02", "2023-02-13", "2023-02-13");
    }

    @Test
    void theNameOfTheMonthLeavesNoDoubt() {
        for (String date : List.of("05-March-2023", "5-Mar-23", "5 mar 2023", "\"March 5, 2023\"", "2023/3/5", "2023-03-05 00:00:00.000", "20230305", "05.03.2023")) {
            assertThat(days(acled(protest("2023-03-05", date)))).as(date).extracting(when -> when.edtf().orElse("")).containsExactly("2023-03-05");
        }
    }

    @Test
    void twoDigitsOfAYearThatTheRowDoesNotConfirmAreNoDate() {
        Reading reading = acled(protest("2023-03-05", "5-Mar-22"));

        assertThat(days(reading)).extracting(When::precision).containsExactly(DatePrecision.UNKNOWN);
        assertThat(reading.allNotices()).singleElement().satisfies(notice -> assertThat(notice.field()).contains("event_date"));
    }

    @Test
    void bytesThatLatinOneLeavesToControlCharactersAreThoseOfWindows() {
        byte[] file = (AcledImporterTest.HEADER + protest("On 5 March, people met.", "On 5\u00a0March \u2013 \u201cpeople\u201d met for \u20ac 5\u2026"))
                .getBytes(WINDOWS);
        Reading reading = acled(file);

        assertThat(Files.events(reading).getFirst().summary()).contains("On 5\u00a0March \u2013 \u201cpeople\u201d met for \u20ac 5\u2026");
        assertThat(reading.allNotices()).singleElement().satisfies(notice -> assertThat(notice.message()).contains("Windows-1252"));
        assertThat(Files.original(reading)).isEqualTo(file);
    }

    @Test
    void aFileOfTwoEncodingsIsReadRowByRow() {
        byte[] sound = (AcledImporterTest.HEADER + protest("Hilltown", "H\u00fcgel")).getBytes(StandardCharsets.UTF_8);
        byte[] other = protest("Hilltown", "Tal\u2019").replace("UTO12", "UTO13").getBytes(WINDOWS);
        byte[] file = new byte[sound.length + other.length];
        System.arraycopy(sound, 0, file, 0, sound.length);
        System.arraycopy(other, 0, file, sound.length, other.length);
        Reading reading = acled(file);

        assertThat(Files.only(Place.class, reading)).extracting(Place::name).contains("H\u00fcgel", "Tal\u2019");
        assertThat(reading.allNotices()).singleElement().satisfies(notice -> assertThat(notice.message()).contains("1 row", "Windows-1252"));
        assertThat(Files.original(reading)).isEqualTo(file);
    }

    @Test
    void utf16TabsAndCarriageReturnsAreReadAndGivenBackByteForByte() {
        String text = "\uFEFF" + (AcledImporterTest.HEADER + protest("Hilltown", "H\u00fcgel\uD83D\uDE00")).replace("\"On 5 March, people met.\"", "People met.")
                .replace(',', '\t');
        for (String lines : List.of("\n", "\r\n", "\r")) {
            for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
                byte[] file = text.replace("\n", lines).getBytes(charset);
                Reading reading = acled(file);

                assertThat(Files.events(reading)).as(charset + lines).singleElement().extracting(Event::id).isEqualTo("acled:UTO12");
                assertThat(Files.only(Place.class, reading)).extracting(Place::name).contains("H\u00fcgel\uD83D\uDE00");
                assertThat(Files.original(reading)).as(charset + lines).isEqualTo(file);
            }
        }
    }

    @Test
    void theLineThatAnnouncesTheSeparatorIsPassedOverAndGivenBack() {
        String file = "sep=;\r\n" + (AcledImporterTest.HEADER + protest("; Nurses", "").replace("; Utopia News", "").replace("report;local", "report"))
                .replace("\"On 5 March, people met.\"", "People met.").replace(',', ';').replace("\n", "\r\n");
        Reading reading = Files.read(new AcledImporter(), "acled.csv", file);

        assertThat(reading.rejections()).isEmpty();
        assertThat(Files.events(reading)).hasSize(1);
        assertThat(new String(Files.original(reading), StandardCharsets.UTF_8)).isEqualTo(file);
    }

    @Test
    void rowsWithoutAnyValueAreBlankLines() {
        String empty = ",".repeat(30) + "\n";
        String file = AcledImporterTest.HEADER + AcledImporterTest.PROTEST + empty + "\"\", ,,\n" + protest("UTO12", "UTO13") + empty.strip();
        Reading reading = Files.read(new AcledImporter(), "acled.csv", file);

        assertThat(reading.rejections()).isEmpty();
        assertThat(Files.events(reading)).hasSize(2);
        assertThat(reading.allNotices()).singleElement().satisfies(notice -> assertThat(notice.message()).contains("3 rows without any value"));
        assertThat(new String(Files.original(reading), StandardCharsets.UTF_8)).isEqualTo(file);
    }

    @Test
    void charactersThatCannotBeSeenAreWhiteSpaceAtTheEdges() {
        Reading reading = Files.read(new AcledImporter(), "acled.csv", AcledImporterTest.HEADER.replace("event_date", "event\u00a0date")
                .replace("event_id_cnty", "\u200bEVENT.ID.CNTY") + protest("UTO12", "UTO12\u00a0").replace("Hilltown", "\u200bHilltown"));

        assertThat(Files.events(reading)).singleElement().extracting(Event::id).isEqualTo("acled:UTO12");
        assertThat(Files.only(Place.class, reading)).extracting(Place::name).contains("Hilltown");
        assertThat(reading.allNotices()).anySatisfy(notice -> assertThat(notice.message()).contains("U+00A0 in 2 cells"));
        assertThat(codes(reading)).contains("respelled-columns");
    }

    @Test
    void aCharacterWithinAnIdThatNobodySeesIsToldByName() {
        Reading reading = acled(protest("UTO12", "UTO\u200b12"));

        assertThat(Files.events(reading)).singleElement().extracting(Event::id).isEqualTo("acled:UTO\u200b12");
        assertThat(reading.allNotices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("hidden-characters");
            assertThat(notice.message()).contains("U+200B in 1 cell (column event_id_cnty)");
        });
    }

    @Test
    void lettersThatAProgramTookApartStayAndAreTold() {
        Reading reading = acled(protest("people met", "people met at a caf\u00c3\u00a9"));

        assertThat(Files.events(reading).getFirst().summary().orElseThrow()).contains("caf\u00c3\u00a9");
        assertThat(reading.allNotices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("garbled-text");
            assertThat(notice.message()).contains("\u00c3\u00a9 in 1 cell (column notes)");
        });
    }

    @Test
    void lettersOfPortugueseAndFrenchAreNotTakenForThem() {
        assertThat(acled(protest("people met", "S\u00c3O PAULO, B\u00c2TIMENT, \u00c2\u00a0")).allNotices()).isEmpty();
    }

    @Test
    void aSignForNothingInAColumnThatIsOnlyKeptIsNothingToTell() {
        Reading reading = Files.read(GedDataset.importer(), "ged.csv", GedImporterTest.HEADER + GedImporterTest.BATTLE.replace("\"\"\",,,", "\"\"\",NA,,."));

        assertThat(reading.allNotices()).isEmpty();
    }

    @Test
    void aCellOfWhiteSpaceAloneIsEmptyWhateverItsColumnHolds() {
        for (String blank : List.of(" ", "\u00a0", "\u200b \u2003")) {
            Reading reading = acled(protest("UTO12,2023-03-05,2023,1,", "UTO12," + blank + ",2023," + blank + ",").replace("1.5,2.5", blank + "," + blank));

            assertThat(Files.events(reading)).as(blank).singleElement().extracting(event -> event.when().precision()).isEqualTo(DatePrecision.UNKNOWN);
        }
    }

    @Test
    void namesInAListHaveNoEdgesThatNobodySees() {
        Reading reading = acled(protest("Teachers; Nurses", "Teachers\u00a0;\u200bNurses\u200b "));

        assertThat(reading.rejections()).isEmpty();
        assertThat(Files.only(Actor.class, reading)).extracting(Actor::id).contains("acled:actor:Teachers", "acled:actor:Nurses");
    }

    @Test
    void aColumnWithoutANameIsToldAsSuch() {
        Reading reading = Files.read(new AcledImporter(), "acled.csv", "\"\"," + AcledImporterTest.HEADER + "\"1\"," + AcledImporterTest.PROTEST);

        assertThat(reading.allNotices()).singleElement().satisfies(notice -> assertThat(notice.message()).contains("a column without a name"));
        assertThat(Files.events(reading)).hasSize(1);
    }

    @Test
    void aDecimalCommaIsReadWhereNoPointContradictsIt() {
        String file = (AcledImporterTest.HEADER + protest("; Nurses", "").replace("; Utopia News", "").replace("report;local", "report"))
                .replace("\"On 5 March, people met.\"", "People met.").replace(',', ';').replace(";1.5;2.5;", ";1,5;2,5;");
        Reading reading = Files.read(new AcledImporter(), "acled.csv", file);

        assertThat(Files.only(Place.class, reading).getLast().coordinates().orElseThrow().latitude()).isEqualByComparingTo("1.5");
        assertThat(codes(reading)).containsExactly("separator", "decimal-comma");
    }

    @Test
    void countsOfOlderReleasesAreFiguresUnderTheirOldNames() {
        Reading reading = Files.read(GedDataset.importer(), "ged.csv", GedImporterTest.HEADER.replace(",best,", ",best_est,").replace(",high,", ",high_est,")
                .replace(",low,", ",low_est,") + GedImporterTest.BATTLE);
        Reading clean = Files.read(GedDataset.importer(), "ged.csv", GedImporterTest.HEADER + GedImporterTest.BATTLE);

        assertThat(Files.events(reading).getFirst().figures()).isEqualTo(Files.events(clean).getFirst().figures());
    }

    @Test
    void aFileThatIsUtf16ByItsMarkOnlyIsTold() {
        byte[] file = {(byte) 0xFF, (byte) 0xFE, 'e', 0, 0x00, (byte) 0xD8, 'x', 0};

        assertThat(codes(Reading.of(new AcledImporter(), "acled.csv", file))).contains("broken-encoding");
    }

    @Test
    void rowsKeepHowTheyWereRead() {
        Reading reading = acled((AcledImporterTest.HEADER + protest("Hilltown", "H\u00fcgel")).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Files.events(reading)).singleElement().extracting(event -> event.lineage().flatMap(Lineage::note).orElse(""))
                .isEqualTo("read as ISO-8859-1");
    }

    private static Reading icews(String id) {
        return Files.read(IcewsDataset.importer(), "icews.tab", IcewsImporterTest.HEADER + IcewsImporterTest.CITY.replaceFirst("^101", id).replace("\"General Population, Social\"", "Social").replace("\t0111", "\t111"));
    }

    @Test
    void anIdIsTheSameNumberHoweverAProgramWritesIt() {
        List<String> plain = icews("28000000").records().stream().map(CorpusRecord::id).filter(id -> id.contains("28000000")).toList();
        for (String written : List.of("'28000000", "=\"28000000\"", "28,000,000", "28.000.000", "28\u202f000\u202f000", "+28000000", "2.8e+07", "28000000.0",
                "\uff12\uff1800\u0660000")) {
            Reading reading = icews(written);

            assertThat(reading.records()).as(written).extracting(CorpusRecord::id).containsAll(plain);
            assertThat(reading.allNotices()).as(written).singleElement()
                    .satisfies(notice -> assertThat(notice.message()).contains(written, "Event ID"));
        }
    }

    @Test
    void aNumberThatASpreadsheetRoundedIsToldAsLost() {
        Reading reading = icews("2.8E+07");

        assertThat(reading.allNotices()).singleElement().satisfies(notice -> {
            assertThat(notice.severity()).isEqualTo(Severity.ERROR);
            assertThat(notice.message()).contains("2.8E+07", "Event ID", "rounded");
        });
    }

    @Test
    void aRowOfTotalsIsNoEvent() {
        for (String id : List.of("Total", "TRUE", "2036-10-23")) {
            Reading reading = icews(id);

            assertThat(Files.events(reading)).as(id).isEmpty();
            assertThat(reading.rejections()).as(id).singleElement().satisfies(
                    rejection -> assertThat(rejection.notices().getFirst().message()).contains("'" + id + "'", "a number in ICEWS"));
        }
    }

    @Test
    void errorsOfASpreadsheetAreNoValuesAndToldAsErrors() {
        for (String error : List.of("#NAME?", "#VALUE!", "#####", "#DIV/0!")) {
            Reading reading = acled(protest("Hilltown", error));

            assertThat(Files.only(Place.class, reading)).extracting(Place::name).doesNotContain(error);
            assertThat(reading.allNotices()).singleElement().satisfies(notice -> {
                assertThat(notice.severity()).isEqualTo(Severity.ERROR);
                assertThat(notice.message()).contains(error, "location");
            });
        }
    }

    @Test
    void aNumberThatCanHaveGroupsOrAFractionIsNoNumber() {
        Reading reading = Files.read(new AcledImporter(), "acled.csv", AcledImporterTest.HEADER + protest("met.\",0,", "met.\",1.234,")
                + protest("met.\",0,", "met.\",2.5,").replace("UTO12", "UTO13"));

        assertThat(Files.events(reading)).extracting(event -> event.figures().size()).containsExactly(0, 0);
        assertThat(reading.allNotices()).anySatisfy(notice -> assertThat(notice.message()).contains("1.234", "fatalities", "stay open"))
                .anySatisfy(notice -> assertThat(notice.toString()).contains("2.5", "no whole number of people"));
    }

    @Test
    void pointsBetweenGroupsOfThreeDigitsAreReadWhereNoFractionContradictsThem() {
        Reading reading = acled(protest("met.\",0,", "met.\",1.234,"));

        assertThat(Files.events(reading).getFirst().figures().getFirst().amount()).isEqualTo(new Amount.Exact(BigDecimal.valueOf(1234)));
        assertThat(codes(reading)).containsExactly("grouped-digits");
    }

    @Test
    void datesThatAreDaysOnlyWithDayAndMonthExchangedAreToldForTheWholeFile() {
        for (String date : List.of("2023-14-03", "03.14.2023", "2023/14/3")) {
            Reading reading = acled(protest("2023-03-05", date));

            assertThat(codes(reading)).as(date).contains("exchanged-days", "unfit-value");
        }
    }

    @Test
    void wordsOfADatasetMeanTheSameInCapitals() {
        Reading acled = acled(protest("Protesters (Utopia)", "CIVILIANS (UTOPIA)"));
        Reading ged = Files.read(GedDataset.importer(), "ged.csv", GedImporterTest.HEADER + GedImporterTest.BATTLE.replace("Government of", "GOVERNMENT OF"));
        Reading clean = Files.read(GedDataset.importer(), "ged.csv", GedImporterTest.HEADER + GedImporterTest.BATTLE);

        assertThat(Files.only(Actor.class, acled)).extracting(Actor::name).doesNotContain("CIVILIANS (UTOPIA)");
        assertThat(Files.only(Actor.class, ged)).extracting(Actor::kind).isEqualTo(Files.only(Actor.class, clean).stream().map(Actor::kind).toList());
    }

    @Test
    void aHeadingThatComesTwiceIsToldAsSuch() {
        Reading reading = Files.read(new AcledImporter(), "acled.csv", AcledImporterTest.HEADER.replace("\n", ",notes\n") + AcledImporterTest.PROTEST.replace("\n", ",other\n"));

        assertThat(Files.events(reading).getFirst().summary()).contains("On 5 March, people met.");
        assertThat(reading.allNotices()).singleElement().satisfies(notice -> assertThat(notice.message()).contains("one of this name already"));
    }
}
