package dev.annals.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.schema.Malformed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// What a record refuses, and the last that it still takes.
class RecordRulesTest {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final When DAY = When.on(LocalDate.of(2024, 3, 1));

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(Malformed.class).hasMessage(message);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Source source(Optional<String> hash, Optional<Long> length) {
        return new Source("s", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), hash, length, Optional.empty(),
                Optional.empty());
    }

    private static Report report(String id) {
        return new Report(id, Optional.empty(), List.of(), List.of());
    }

    private static Event event(List<Figure> figures, List<Report> reports) {
        return new Event("e", Factuality.ACTUAL, "Event", Optional.empty(), DAY, new Visit(Optional.empty(), List.of()), List.of(), List.of(), figures, List.of(),
                List.of(), reports, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    private static Figure figure(Optional<String> report) {
        return new Figure(Measure.KILLED, Optional.empty(), new Amount.Exact(BigDecimal.ONE), FigureBound.STATED, Optional.empty(), report);
    }

    private static Corpus corpus(Optional<Long> model, Optional<LocalDate> created) {
        return new Corpus("c", model, "Corpus", Optional.empty(), Optional.empty(), Optional.empty(), created, Optional.empty(), List.of());
    }

    @Test
    void aPassageEndsAfterItsStart() {
        assertThat(new Evidence("s", 0, 1, HASH).end()).isEqualTo(1);
        refused(() -> new Evidence("s", 5, 5, HASH), "end '5' is not after the start, 5");
        refused(() -> new Evidence("s", -1, 5, HASH), "start '-1' is negative");
    }

    @Test
    void aHashHasSixtyFourLowerCaseHexadecimalDigits() {
        String otherwise = "' is not a SHA-256 of 64 lower-case hexadecimal digits";
        assertThat(source(Optional.of(HASH), Optional.of(0L)).sha256()).contains(HASH);
        for (String hash : List.of(HASH.substring(1), HASH + "0", HASH.replace('a', 'A'), HASH.replace('a', 'g'), HASH.replace('a', '`'), HASH.replace('0', '/'),
                HASH.replace('0', ':'))) {
            refused(() -> source(Optional.of(hash), Optional.empty()), "sha256 '" + hash + otherwise);
            refused(() -> new Evidence("s", 0, 1, hash), "sha256 '" + hash + otherwise);
        }
    }

    @Test
    void aLengthIsNotNegative() {
        refused(() -> source(Optional.empty(), Optional.of(-1L)), "length '-1' is negative");
    }

    @Test
    void aSpanOfNumbersDoesNotEndBeforeItBegins() {
        assertThat(new Amount.Between(number("2.0"), number("2")).low()).isEqualTo(number("2"));
        refused(() -> new Amount.Between(number("2"), number("1.9")), "high '1.9' is less than the lowest number, 2");
    }

    @Test
    void aPointLiesOnTheEarth() {
        assertThat(new Coordinates(number("-90"), number("180")).latitude()).isEqualTo(number("-90"));
        assertThat(new Coordinates(number("90"), number("-180")).longitude()).isEqualTo(number("-180"));
        refused(() -> new Coordinates(number("-90.1"), number("0")), "latitude '-90.1' is not between -90 and 90");
        refused(() -> new Coordinates(number("0"), number("180.1")), "longitude '180.1' is not between -180 and 180");
        refused(() -> new Coordinates(number("0"), number("-180.1")), "longitude '-180.1' is not between -180 and 180");
    }

    @Test
    void aNumberHasAtMostAHundredDigitsOnEitherSideOfThePoint() {
        assertThat(new Amount.Exact(number("1E99")).value()).isEqualTo(BigDecimal.TEN.pow(99));
        assertThat(new Amount.Exact(number("1E-100")).value().scale()).isEqualTo(100);
        refused(() -> new Amount.Exact(number("1E100")), "value '1E+100' has more than 100 digits before or after the point");
        refused(() -> new Amount.Exact(number("1E-101")), "value '1E-101' has more than 100 digits before or after the point");
    }

    @Test
    void reportsHaveIdsOfTheirOwn() {
        List<Report> two = List.of(report("r1"), report("r2"));
        assertThat(event(List.of(), two).reports()).isEqualTo(two);
        refused(() -> event(List.of(), List.of(report("r1"), report("r2"), report("r1"))), "reports/3/id 'r1' is the id of another element of the list");
    }

    @Test
    void whatRefersToAReportFindsOneInTheSameRecord() {
        List<Figure> figures = List.of(figure(Optional.of("r1")), figure(Optional.empty()));
        assertThat(event(figures, List.of(report("r1"))).figures()).isEqualTo(figures);
        refused(() -> event(List.of(figure(Optional.of("r1")), figure(Optional.of("r2"))), List.of(report("r1"))),
                "figures/2/report 'r2' is not the id of a report of this record");
    }

    @Test
    void aCorpusIsOfAVersionThatIsKnown() {
        assertThat(corpus(Optional.of(1L), Optional.empty()).model()).contains(Corpus.MODEL_VERSION);
        assertThat(corpus(Optional.empty(), Optional.empty()).model()).contains(Corpus.MODEL_VERSION);
        refused(() -> corpus(Optional.of(0L), Optional.empty()), "model '0' is no version; the first one is 1");
        refused(() -> corpus(Optional.of(3L), Optional.empty()), "model '3' is newer than 2, the newest version that is known here");
    }

    @Test
    void aDayHasAYearOfFourDigits() {
        assertThat(corpus(Optional.empty(), Optional.of(LocalDate.of(1, 1, 1))).created()).contains(LocalDate.of(1, 1, 1));
        assertThat(corpus(Optional.empty(), Optional.of(LocalDate.of(9999, 12, 31))).created()).contains(LocalDate.of(9999, 12, 31));
        refused(() -> corpus(Optional.empty(), Optional.of(LocalDate.of(0, 12, 31))), "created '0000-12-31' is not in the years 1 to 9999");
        refused(() -> corpus(Optional.empty(), Optional.of(LocalDate.of(10_000, 1, 1))), "created '+10000-01-01' is not in the years 1 to 9999");
    }

    @Test
    void aDateThatIsUnknownHasNoDays() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2024, 3, 1));
        refused(() -> new When(day, Optional.empty(), DatePrecision.UNKNOWN, DateNature.WITHIN, Optional.empty(), Optional.empty()),
                "earliest '2024-03-01' is given although the precision is unknown");
        refused(() -> new When(Optional.empty(), day, DatePrecision.UNKNOWN, DateNature.WITHIN, Optional.empty(), Optional.empty()),
                "latest '2024-03-01' is given although the precision is unknown");
    }

    @Test
    void anIdThatMayBeAbsentIsAnIdWhereItIsThere() {
        refused(() -> new Report("r1", Optional.empty(), List.of(), List.of(), Optional.of(" s")),
                "source ' s' has white space around it: U+0020 at its beginning");
        assertThat(new Report("r1", Optional.empty(), List.of(), List.of(), Optional.of("s")).source()).contains("s");
    }

    @Test
    void aTextThatMayBeAbsentIsNotEmptyWhereItIsThere() {
        refused(() -> new Report("r1", Optional.of(""), List.of(), List.of()), "summary is empty");
    }
}
