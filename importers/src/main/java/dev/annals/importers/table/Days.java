package dev.annals.importers.table;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The ways in which a dataset writes a day; a day that is not in the calendar is none.
///
/// @param pattern the usual way, as messages name it
/// @param formats all ways, tried in turn
public record Days(String pattern, List<DateTimeFormatter> formats) {

    /// `2016-02-08`.
    public static final Days ISO = of("YYYY-MM-DD", "uuuu-MM-dd");

    /// `20160208`.
    public static final Days BASIC = of("YYYYMMDD", "uuuuMMdd");

    public static Days of(String pattern, String... formats) {
        return new Days(pattern, List.of(formats).stream().map(Days::formatter).toList());
    }

    private static DateTimeFormatter formatter(String format) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(format)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    public Optional<LocalDate> parse(String text) {
        return formats.stream().flatMap(format -> parse(text, format).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        var position = new ParsePosition(0);
        TemporalAccessor parsed = format.parseUnresolved(text, position);
        if (parsed == null || position.getIndex() != text.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, format)).filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
