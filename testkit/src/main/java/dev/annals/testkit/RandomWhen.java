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
final class RandomWhen {

    private RandomWhen() {}

    static When draw(RandomGenerator random) {
        DatePrecision precision = pick(random, DatePrecision.LIST.terms());
        LocalDate day = day(random);
        return switch (precision) {
            case DAY -> of(random, precision, Optional.of(day), Optional.of(day));
            case WEEK -> of(random, precision, Optional.of(day), Optional.of(day.plusDays(6)));
            case MONTH -> of(
                    random, precision, Optional.of(day.withDayOfMonth(1)), Optional.of(day.with(TemporalAdjusters.lastDayOfMonth())));
            case YEAR -> of(
                    random, precision, Optional.of(day.withDayOfYear(1)), Optional.of(day.with(TemporalAdjusters.lastDayOfYear())));
            case DECADE -> decade(random, LocalDate.of(Math.max(10, day.getYear() / 10 * 10), 1, 1));
            case RANGE -> range(random, day);
            case UNKNOWN -> of(random, precision, Optional.empty(), Optional.empty());
        };
    }

    static LocalDate day(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> LocalDate.of(1900, 1, 1).plusDays(random.nextInt(-3, 70));
            case 1 -> LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_600_000));
            default -> LocalDate.of(2000, 2, 28).plusDays(random.nextInt(10_000));
        };
    }

    private static When decade(RandomGenerator random, LocalDate first) {
        return of(random, DatePrecision.DECADE, Optional.of(first), Optional.of(first.plusYears(10).minusDays(1)));
    }

    private static When range(RandomGenerator random, LocalDate first) {
        LocalDate last = first.plusDays(random.nextInt(400));
        return switch (random.nextInt(4)) {
            case 0 -> of(random, DatePrecision.RANGE, Optional.of(first), Optional.empty());
            case 1 -> of(random, DatePrecision.RANGE, Optional.empty(), Optional.of(last));
            default -> of(random, DatePrecision.RANGE, Optional.of(first), Optional.of(last));
        };
    }

    private static When of(RandomGenerator random, DatePrecision precision, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        return new When(
                earliest, latest, precision, pick(random, DateNature.LIST.terms()),
                Optional.of(pick(random, DateQualifier.LIST.terms())).filter(qualifier -> random.nextBoolean()),
                Optional.of(NastyText.draw(random)).filter(text -> random.nextBoolean()));
    }

    private static <T> T pick(RandomGenerator random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
