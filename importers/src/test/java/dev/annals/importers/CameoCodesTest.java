package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.annals.core.format.Notice;
import dev.annals.core.model.Appeal;
import dev.annals.core.model.Attack;
import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.Clash;
import dev.annals.core.model.Code;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Event;
import dev.annals.core.model.Meeting;
import dev.annals.core.model.Other;
import dev.annals.core.model.Statement;
import dev.annals.importers.gdelt.GdeltImporter;
import dev.annals.importers.icews.IcewsDataset;
import dev.annals.importers.table.Crosswalk;
import dev.annals.testkit.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Codes of which a program that took them for numbers has cut off the zeros: no row ever becomes another kind of event.
class CameoCodesTest {

    private static final List<String> CODES = Crosswalk.named("cameo").entries().keySet().stream().sorted().toList();

    private static Reading gdelt(Stream<String> rows) {
        return Files.read(new GdeltImporter(), "20180101000000.export.CSV", rows.collect(Collectors.joining()));
    }

    private static Reading gdelt(String... codes) {
        return gdelt(Stream.iterate(0, n -> n + 1).limit(codes.length).map(n -> row(n, codes[n])));
    }

    /// Code, base, root, class and scale, with semicolons between them.
    private static String row(int id, String codes) {
        return GdeltImporterTest.FIRST.replace("719024875", Integer.toString(1000 + id))
                .replace("\t043\t043\t04\t1\t2.8\t", "\t" + codes.replace(';', '\t') + "\t");
    }

    private static String whole(String code) {
        int root = Integer.parseInt(code.substring(0, 2));
        String quadClass = root <= 5 ? "1" : root <= 9 ? "2" : root <= 14 ? "3" : "4";
        return String.join(";", code, code.substring(0, Math.min(3, code.length())), code.substring(0, 2), quadClass, "");
    }

    private static String cut(String codes) {
        return Stream.of(codes.split(";", -1)).map(code -> code.startsWith("0") ? code.substring(1) : code).collect(Collectors.joining(";"));
    }

    private static Reading gdelt(List<String> codes) {
        return gdelt(codes.toArray(String[]::new));
    }

    /// A code with its label in the words of the manual.
    private static Code cameo(String scheme, String code) {
        return new Code(scheme, code, Crosswalk.named("cameo").label(code));
    }

    private static List<Detail> details(Reading reading) {
        return Files.events(reading).stream().map(Event::detail).toList();
    }

    private static List<String> told(Reading reading) {
        return reading.allNotices().stream().map(Notice::code).toList();
    }

    @Test
    void everyCodeThatHasItsZeroIsTakenAsItStands() {
        Reading reading = gdelt(CODES.stream().map(CameoCodesTest::whole).toList());

        assertThat(reading.allNotices()).isEmpty();
        assertThat(Files.events(reading)).extracting(event -> event.codes().stream().filter(code -> code.scheme().equals("cameo")).findFirst())
                .containsExactlyElementsOf(CODES.stream().map(code -> Optional.of(cameo("cameo", code))).toList());
    }

    @Test
    void everyCodeThatLostItsZeroMeansWhatItMeantBeforeAndItIsToldOnce() {
        Reading sound = gdelt(CODES.stream().map(CameoCodesTest::whole).toList());
        Reading cut = gdelt(CODES.stream().map(CameoCodesTest::whole).map(CameoCodesTest::cut).toList());

        assertThat(details(cut)).isEqualTo(details(sound));
        assertThat(Files.events(cut)).extracting(Event::codes).isEqualTo(Files.events(sound).stream().map(Event::codes).toList());
        assertThat(Files.events(cut)).extracting(Event::title).isEqualTo(Files.events(sound).stream().map(Event::title).toList());
        assertThat(cut.allNotices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("lost-zeros");
            assertThat(notice.message()).contains("1 for 01", CODES.stream().filter(code -> code.startsWith("0")).count() + " rows");
        });
    }

    /// A statement, an appeal and a denial; and a demand, a fight, mass violence and reduced relations.
    @ParameterizedTest
    @CsvSource(textBlock = """
            root,  10;;1;;,     010
            root,  10;;10;;,    10
            class, 19;;;1;,     019
            class, 19;;;4;,     19
            base,  10;010;;;,   010
            scale, 20;;;;3.0,   020
            scale, 20;;;;-10.0, 20
            scale, 16;;;;-2.0,  016
            scale, 16;;;;-5,    016
            scale, 16;;;;-4.0,  16
            scale, 14;;;;0,     014
            class, 19;;;1;-4.4, 019
            """)
    void oneOtherColumnIsEnoughToTellTheTwoCodesApart(String which, String codes, String code) {
        Reading reading = gdelt(codes);

        assertThat(Files.events(reading).getFirst().codes()).as(which).contains(cameo("cameo", code));
        assertThat(details(reading)).containsExactly(Crosswalk.named("cameo").entry(code).orElseThrow().detail());
        assertThat(told(reading)).containsExactlyElementsOf(code.startsWith("0") ? List.of("lost-zeros") : List.of());
    }

    @Test
    void whereNothingTellsThemApartTheKindStaysOpenAndItIsToldOnce() {
        Reading reading = gdelt("10;10;;;", "19;19;;;", "190;190;19;4;-10.0");

        assertThat(details(reading).subList(0, 2)).hasOnlyElementsOfType(Other.class);
        assertThat(details(reading).getLast()).isInstanceOf(Clash.class);
        assertThat(Files.events(reading).getFirst().codes()).contains(new Code("doubtful-cameo", "10"), new Code("doubtful-cameo-base", "10"))
                .noneMatch(code -> code.scheme().equals("cameo") || code.scheme().equals("cameo-base"));
        assertThat(reading.allNotices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("doubtful-codes");
            assertThat(notice.message()).contains("such as 10 in 2 rows");
        });
    }

    @Test
    void aFileThatHasItsZerosElsewhereHasLostNone() {
        Reading reading = gdelt("10;10;;;", "043;043;04;1;2.8");

        assertThat(reading.allNotices()).isEmpty();
        assertThat(details(reading).getFirst()).isEqualTo(new Appeal("Demand"));
    }

    @Test
    void aRowThatSpeaksAgainstBothStaysOpen() {
        Reading reading = gdelt("10;10;1;3;", "043;043;04;1;2.8");

        assertThat(details(reading).getFirst()).isInstanceOf(Other.class);
        assertThat(told(reading)).containsExactly("doubtful-codes");
    }

    @Test
    void aCodeThatIsNoneWithItsZeroBackStaysUnknown() {
        Reading reading = gdelt("43;43;19;4;-10");

        assertThat(details(reading).getFirst()).isInstanceOf(Other.class);
        assertThat(reading.allNotices()).extracting(Notice::code, Notice::value).containsExactly(tuple("unknown-code", Optional.of("43")));
    }

    @Test
    void aRootThatAloneLostItsZeroGetsItBack() {
        Reading reading = gdelt("043;43;4;1;2.8");

        assertThat(Files.events(reading).getFirst().codes())
                .contains(cameo("cameo", "043"), cameo("cameo-base", "043"), new Code("cameo-root", "04", Optional.of("Consult")));
        assertThat(told(reading)).containsExactly("lost-zeros");
    }

    @Test
    void decidesForEachFileOfARunAlone() throws java.io.IOException {
        byte[] archive = Files.zip("20180101.export.CSV", row(1, "10;10;;;") + row(2, "043;043;04;1;2.8"), "20180102.export.CSV",
                row(3, "10;10;;;"));
        Reading reading = Reading.of(new GdeltImporter(), "days.zip", archive);

        assertThat(details(reading)).satisfiesExactly(
                demand -> assertThat(demand).isInstanceOf(Appeal.class), visit -> { }, open -> assertThat(open).isInstanceOf(Other.class));
        assertThat(reading.allNotices()).singleElement().satisfies(notice -> assertThat(notice.file()).contains("days.zip!20180102.export.CSV"));
    }

    private static Reading icews(String header, String... rows) {
        return Files.read(IcewsDataset.importer(), "events.tab", header + String.join("", rows));
    }

    private static String icewsRow(int id, String text, String code, String intensity) {
        return id + "\t2018-05-01\tCitizen (Utopia)\tSocial\tUtopia\t" + text + "\t" + code + "\t" + intensity + "\tUtopia\t\t\t77\t3\tUtopia News\t"
                + "Hilltown\t\tNorth\tUtopia\t1.5\t2.5\n";
    }

    @Test
    void theWordsOrTheIntensityOfAnIcewsRowTellTheCodesApart() {
        Reading reading = icews(IcewsImporterTest.HEADER, icewsRow(1, "Make statement", "10", ""), icewsRow(2, "Demand", "10", ""),
                icewsRow(3, "words", "19", "3.4"), icewsRow(4, "words", "19", "-10"), icewsRow(5, "Make an appeal or request", "20", ""),
                icewsRow(6, "Consult", "40", "1"));

        assertThat(Files.events(reading)).extracting(event -> event.codes().getFirst().value()).containsExactly("010", "10", "019", "19", "020", "040");
        assertThat(details(reading)).satisfiesExactly(
                one -> assertThat(one).isInstanceOf(Statement.class), two -> assertThat(two).isEqualTo(new Appeal("Demand")),
                three -> assertThat(three).isInstanceOf(Statement.class), four -> assertThat(four).isInstanceOf(Clash.class),
                five -> assertThat(five).isEqualTo(new Appeal("Make an appeal or request")), six -> assertThat(six).isInstanceOf(Meeting.class));
        assertThat(reading.allNotices()).singleElement().satisfies(notice -> assertThat(notice.message()).contains("10 for 010, in 4 rows"));
    }

    @Test
    void theWordsOfARowGoBeforeThoseOfTheManual() {
        Reading reading = icews(IcewsImporterTest.HEADER, icewsRow(1, "Demand meeting, negotiation", "106", "-5"));

        assertThat(details(reading)).containsExactly(new Appeal("Demand meeting, negotiation"));
    }

    @Test
    void aFileWithoutCodesHasTheKindFromItsWordsWhereTheyAreALabel() {
        String header = IcewsImporterTest.HEADER.replace("CAMEO Code\t", "");
        Reading reading = icews(header, withoutCode(icewsRow(1, "\"Conduct suicide, car, or other non-military bombing\"", "-", "-10")),
                withoutCode(icewsRow(2, "fight with small arms and light weapons", "-", "-10")), withoutCode(icewsRow(3, "Dance", "-", "0")));

        assertThat(details(reading)).satisfiesExactly(
                bombing -> assertThat(bombing).isEqualTo(new Attack(AttackMethod.BOMBING, Optional.empty(), Optional.empty())),
                fight -> assertThat(fight).isInstanceOf(Clash.class), dance -> assertThat(dance).isEqualTo(new Other("Dance")));
        assertThat(reading.allNotices()).filteredOn(notice -> notice.code().equals("no-codes")).singleElement()
                .satisfies(notice -> assertThat(notice.message()).contains("3 rows", "from the words in 2", "open in 1"));
    }

    private static String withoutCode(String row) {
        return row.replace("\t-\t", "\t");
    }
}
