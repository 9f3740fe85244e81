package dev.annals.testkit;

import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.DateQualifier;
import dev.annals.core.model.When;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Draws dates of every precision, in the years 1 to 9999.
///
/// @param random where they come from
/// @param texts the wordings that they can have
record RandomWhen(RandomGenerator random, NastyText texts) {

    When draw() {
        DatePrecision precision = pick(DatePrecision.LIST.terms());
        LocalDate day = day(random);
        return switch (precision) {
            case DAY -> of(precision, Optional.of(day), Optional.of(day));
            case WEEK -> of(precision, Optional.of(day), Optional.of(day.plusDays(6)));
            case MONTH -> of(
                    precision, Optional.of(day.withDayOfMonth(1)), Optional.of(day.with(TemporalAdjusters.lastDayOfMonth())));
            case YEAR -> of(
                    precision, Optional.of(day.withDayOfYear(1)), Optional.of(day.with(TemporalAdjusters.lastDayOfYear())));
            case DECADE -> decade(LocalDate.of(Math.max(10, day.getYear() / 10 * 10), 1, 1));
            case RANGE -> range(day);
            case UNKNOWN -> of(precision, Optional.empty(), Optional.empty());
        };
    }

    static LocalDate day(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> LocalDate.of(1900, 1, 1).plusDays(random.nextInt(-3, 70));
            case 1 -> LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_600_000));
            default -> LocalDate.of(2000, 2, 28).plusDays(random.nextInt(10_000));
        };
    }

    private When decade(LocalDate first) {
        return of(DatePrecision.DECADE, Optional.of(first), Optional.of(first.plusYears(10).minusDays(1)));
    }

    private When range(LocalDate first) {
        LocalDate last = first.plusDays(random.nextInt(400));
        return switch (random.nextInt(4)) {
            case 0 -> of(DatePrecision.RANGE, Optional.of(first), Optional.empty());
            case 1 -> of(DatePrecision.RANGE, Optional.empty(), Optional.of(last));
            default -> of(DatePrecision.RANGE, Optional.of(first), Optional.of(last));
        };
    }

    private When of(DatePrecision precision, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        return new When(
                earliest, latest, precision, pick(DateNature.LIST.terms()),
                Optional.of(pick(DateQualifier.LIST.terms())).filter(qualifier -> random.nextBoolean()),
                Optional.of(texts.draw(random)).filter(text -> random.nextBoolean()));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
