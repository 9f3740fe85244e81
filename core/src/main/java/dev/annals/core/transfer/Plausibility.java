package dev.annals.core.transfer;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Figure;
import dev.annals.core.model.Measure;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Tells what a record may say, and hardly means: fewer than no people, or parts of people, where nothing is said of a unit, or money of no currency.
final class Plausibility {

    private Plausibility() {}

    static void check(CorpusRecord record, Origin origin, Consumer<Notice> notices) {
        List<Figure> figures = figures(record);
        for (int n = 1; n <= figures.size(); n++) {
            Figure figure = figures.get(n - 1);
            if (figure.measure() == Measure.MONEY && figure.unit().isEmpty() && numbers(figure.amount()).findAny().isPresent()) {
                tell(new Problem("figures/" + n + "/unit", "", "is missing, so that nobody can tell of which money the amount is; write a currency, such as USD", origin.at("figures/" + n + "/unit")),
                        record, origin, notices);
            }
            if (figure.measure().countsWholes() && figure.unit().isEmpty()) {
                String field = "figures/" + n + "/amount";
                numbers(figure.amount()).flatMap(number -> doubt(number).stream().map(doubt -> new Problem(
                                field, number.toPlainString(), doubt + " of what " + figure.measure().code() + " counts", origin.at(field))))
                        .forEach(problem -> tell(problem, record, origin, notices));
            }
        }
    }

    private static void tell(Problem problem, CorpusRecord record, Origin origin, Consumer<Notice> notices) {
        notices.accept(Notice.of(Severity.WARNING, "implausible", origin.file(), Ledger.typeOf(record) + " " + record.id(), problem));
    }

    private static List<Figure> figures(CorpusRecord record) {
        return switch (record) {
            case Event event -> event.figures();
            case Actor actor -> actor.figures();
            case Place place -> List.of();
            case Source source -> List.of();
            case Corpus corpus -> List.of();
        };
    }

    private static Stream<BigDecimal> numbers(Amount amount) {
        return switch (amount) {
            case Amount.Exact(BigDecimal value) -> Stream.of(value);
            case Amount.AtLeast(BigDecimal value) -> Stream.of(value);
            case Amount.AtMost(BigDecimal value) -> Stream.of(value);
            case Amount.MoreThan(BigDecimal value) -> Stream.of(value);
            case Amount.LessThan(BigDecimal value) -> Stream.of(value);
            case Amount.About(BigDecimal value) -> Stream.of(value);
            case Amount.Between(BigDecimal low, BigDecimal high) -> Stream.of(low, high);
            case Amount.Vague vague -> Stream.empty();
            case Amount.NotRecorded none -> Stream.empty();
        };
    }

    private static Optional<String> doubt(BigDecimal number) {
        if (number.signum() < 0) {
            return Optional.of("is less than none");
        }
        return number.scale() > 0 && number.stripTrailingZeros().scale() > 0 ? Optional.of("has a part of one") : Optional.empty();
    }
}
