package dev.annals.core.subset;

import dev.annals.core.model.Event;
import dev.annals.core.model.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Events of a time, whose bounds touch it; or strictly, which certainly lie within it.
///
/// @param since the first day
/// @param until the last day
/// @param strictly whether they have to lie within it for certain
record InPeriod(Optional<LocalDate> since, Optional<LocalDate> until, boolean strictly) implements Condition {

    /// Checks the order of the days.
    InPeriod {
        if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
            throw new MalformedSubset("--until " + until.get() + " is before --since " + since.get());
        }
    }

    /// The first day of a day, month or year: `2024-05-31`, `2024-05`, `2024`.
    static LocalDate first(String text) {
        return day(SubsetOption.SINCE, text, month -> month.atDay(1), 1);
    }

    /// The last day of a day, month or year.
    static LocalDate last(String text) {
        return day(SubsetOption.UNTIL, text, YearMonth::atEndOfMonth, 12);
    }

    private static LocalDate day(SubsetOption option, String text, Function<YearMonth, LocalDate> ofMonth, int monthOfYear) {
        try {
            return switch (text.length()) {
                case 4 -> ofMonth.apply(YearMonth.of(Integer.parseInt(text), monthOfYear));
                case 7 -> ofMonth.apply(YearMonth.parse(text));
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new MalformedSubset(option.word() + ": '" + text + "' is no day, month or year of the calendar, such as 2024-05-31, 2024-05 or 2024");
        }
    }

    @Override
    public String option() {
        return Stream.of(since.map(day -> "--since"), until.map(day -> "--until"), Optional.of("--strictly").filter(word -> strictly))
                .flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    @Override
    public String unknown() {
        return "events have no date";
    }

    @Override
    public Judge judge() {
        return this::judge;
    }

    private Verdict judge(Event event) {
        When when = event.when();
        if (when.earliest().isEmpty() && when.latest().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        return (strictly ? isWithin(when) : touches(when)) ? Verdict.IN : Verdict.OUT;
    }

    /// A bound that nobody knows can lie anywhere.
    private boolean touches(When when) {
        boolean endsBefore = when.latest().filter(day -> since.filter(day::isBefore).isPresent()).isPresent();
        boolean beginsAfter = when.earliest().filter(day -> until.filter(day::isAfter).isPresent()).isPresent();
        return !endsBefore && !beginsAfter;
    }

    private boolean isWithin(When when) {
        boolean begins = since.isEmpty() || when.earliest().filter(day -> !day.isBefore(since.get())).isPresent();
        boolean ends = until.isEmpty() || when.latest().filter(day -> !day.isAfter(until.get())).isPresent();
        return begins && ends;
    }
}
