package dev.annals.excel.read;

import dev.annals.excel.row.CellContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Optional;

/// The number of a day, with the time of day behind its point, as spreadsheets keep it (ECMA-376 Part 1, 18.17.4).
final class Serial {

    static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(86_400_000);
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss").appendFraction(ChronoField.NANO_OF_SECOND, 0, 3, true).toFormatter();

    private Serial() {}

    /// The day as `2016-02-08`, with `13:45:00` behind it where it is not midnight; the time alone where there is no day. Empty for the
    /// first two months of 1900, of which one day is counted that never was.
    static Optional<String> text(String digits, boolean from1904) {
        var number = new BigDecimal(digits);
        long milliseconds;
        try {
            milliseconds = number.multiply(MILLISECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
        if (milliseconds < 0) {
            return Optional.empty();
        }
        if (number.compareTo(BigDecimal.ONE) < 0 && number.signum() > 0) {
            return Optional.of(TIME.format(LocalTime.ofNanoOfDay(milliseconds % MILLISECONDS.longValue() * 1_000_000)));
        }
        return moment(milliseconds, from1904);
    }

    private static Optional<String> moment(long milliseconds, boolean from1904) {
        try {
            LocalDateTime moment = (from1904 ? DAY_ZERO_OF_1904 : CellContent.DAY_ZERO).plusDays(milliseconds / MILLISECONDS.longValue())
                    .atStartOfDay().plusNanos(milliseconds % MILLISECONDS.longValue() * 1_000_000);
            LocalDate day = moment.toLocalDate();
            boolean disputed = (!from1904 && day.isBefore(CellContent.FIRST_DAY)) || day.getYear() > 9999;
            String time = moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? "" : " " + TIME.format(moment);
            return disputed ? Optional.empty() : Optional.of(day + time);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
