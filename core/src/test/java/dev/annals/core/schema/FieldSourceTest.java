package dev.annals.core.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.annals.core.model.Amount;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.Figure;
import dev.annals.core.model.Report;
import dev.annals.core.model.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// What every format without types of its own makes of its texts.
class FieldSourceTest {

    private static final Map<String, Object> WHEN =
            Map.of("earliest", "2024-03-01", "latest", "2024-03-31", "precision", "month", "nature", "within");

    private static List<Problem> problems(ThrowingCallable reading) {
        return catchThrowableOfType(Malformed.class, reading).problems();
    }

    private static FieldSource text(String text) {
        return TextSource.of(text);
    }

    @Test
    void readsNumbersDaysAndFlags() {
        assertThat(text("12").count()).isEqualTo(12);
        assertThat(text("12.50").decimal()).isEqualTo(new BigDecimal("12.50"));
        assertThat(text("true").flag()).isTrue();
        assertThat(text("false").flag()).isFalse();
        assertThat(text("2024-02-29").day()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(text("month").term(DatePrecision.LIST)).isEqualTo(DatePrecision.MONTH);
    }

    @Test
    void tellsWhatIsNoneWithItsValueAndPlace() {
        Position place = Position.of(7, 1);
        assertThat(problems(() -> text("9223372036854775808").count())).containsExactly(new Problem("", "9223372036854775808", "is not a whole number", place));
        assertThat(problems(() -> text("1,5").decimal())).containsExactly(new Problem("", "1,5", "is not a decimal number", place));
        assertThat(problems(() -> text("TRUE").flag())).containsExactly(new Problem("", "TRUE", "is neither true nor false", place));
        assertThat(problems(() -> text("2023-02-29").day()))
                .containsExactly(new Problem("", "2023-02-29", "is not a day of the calendar, written YYYY-MM-DD", place));
    }

    @Test
    void tellsACodeThatIsNoneAndOneThatHasWhiteSpaceAroundIt() {
        assertThat(problems(() -> text("Month").term(DatePrecision.LIST))).singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("is not one of day, week, month, year, decade, range, unknown"));
        assertThat(problems(() -> text("month\u00a0").term(DatePrecision.LIST))).singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("has white space around it: U+00A0 at its end"));
    }

    @Test
    void hearsOfTheRecordThatWasMadeOfIt() {
        var source = TextSource.of(WHEN);

        When when = When.ENTITY.read(source);

        assertThat(source.made()).containsExactly(when);
        assertThat(when.edtf()).contains("2024-03");
    }

    @Test
    void tellsEveryFieldThatIsMissingOrMalformed() {
        assertThat(problems(() -> Coordinates.ENTITY.read(TextSource.of(Map.of("latitude", "x")))))
                .extracting(problem -> problem.field() + " " + problem.message())
                .containsExactly("latitude is not a decimal number", "longitude is missing");
    }

    @Test
    void tellsWhatDoesNotGoTogetherAtThePlaceOfTheRecord() {
        assertThat(problems(() -> Coordinates.ENTITY.read(TextSource.of(Map.of("latitude", "91", "longitude", "1", "precision", "exact")))))
                .singleElement().satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("latitude");
                    assertThat(problem.position()).isEqualTo(Position.of(7, 1));
                });
    }

    @Test
    void numbersTheElementsOfListsFromOne() {
        Map<String, Object> right = Map.of("measure", "killed", "amount", Map.of("kind", "exact", "value", "1"), "bound", "stated");
        Map<String, Object> wrong = Map.of("measure", "killed", "amount", Map.of("kind", "exact", "value", "x"), "bound", "stated");
        Type<List<Figure>> figures = Types.many(Types.nested(Figure.ENTITY));

        assertThat(figures.read(TextSource.of(List.of(right, right)))).hasSize(2)
                .allSatisfy(figure -> assertThat(figure.amount()).isEqualTo(new Amount.Exact(BigDecimal.ONE)));
        assertThat(problems(() -> figures.read(TextSource.of(List.of(wrong, right, wrong)))))
                .extracting(Problem::field).containsExactly("1/amount/value", "3/amount/value");
    }

    @Test
    void readsNothingWhereAnOptionalValueIsAbsent() {
        assertThat(Corpus.SUMMARY.read(TextSource.of(Map.of()))).isEqualTo(Optional.empty());
        assertThat(Report.EVIDENCE.read(TextSource.of(Map.of()))).isEqualTo(List.of());
    }
}
