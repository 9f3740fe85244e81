package dev.annals.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.schema.Malformed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2022-06-12, 2022-06-12, DAY,     WITHIN,     -,           2022-06-12",
        "2022-06-12, 2022-06-12, DAY,     WITHIN,     UNCERTAIN,   2022-06-12?",
        "2023-04-01, 2023-04-30, MONTH,   WITHIN,     -,           2023-04",
        "2024-02-01, 2024-02-29, MONTH,   WITHIN,     APPROXIMATE, 2024-02~",
        "1848-01-01, 1848-12-31, YEAR,    THROUGHOUT, BOTH,        1848%",
        "0800-01-01, 0800-12-31, YEAR,    WITHIN,     -,           0800",
        "1980-01-01, 1989-12-31, DECADE,  WITHIN,     -,           198X",
        "2024-08-21, 2024-08-31, RANGE,   WITHIN,     -,           [2024-08-21..2024-08-31]",
        "2024-08-21, 2024-08-31, RANGE,   WITHIN,     APPROXIMATE, 2024-08-21~/2024-08-31~",
        "2022-06-09, 2022-06-12, RANGE,   THROUGHOUT, -,           2022-06-09/2022-06-12",
        "2021-05-01, -,          RANGE,   THROUGHOUT, -,           2021-05-01/..",
        "-,          2021-05-01, RANGE,   WITHIN,     -,           [..2021-05-01]",
        "2024-11-18, 2024-11-24, WEEK,    WITHIN,     -,           [2024-11-18..2024-11-24]",
        "-,          -,          UNKNOWN, UNKNOWN,    -,           -",
    })
    void saysTheDateAsEdtf(
            @Nullable LocalDate earliest, @Nullable LocalDate latest, DatePrecision precision, DateNature nature,
            @Nullable DateQualifier qualifier, @Nullable String edtf) {
        assertThat(when(earliest, latest, precision, nature, qualifier).edtf()).isEqualTo(Optional.ofNullable(edtf));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2022-06-12, 2022-06-13, DAY,     latest '2022-06-13' should be 2022-06-12 for the day that begins on 2022-06-12; another span has the precision range",
        "2022-06-02, 2022-06-30, MONTH,   'earliest ''2022-06-02'' should be 2022-06-01, the first day of the span that the precision names'",
        "2024-02-01, 2024-02-28, MONTH,   latest '2024-02-28' should be 2024-02-29 for the month that begins on 2024-02-01; another span has the precision range",
        "2022-06-01, -,          MONTH,   latest is missing",
        "-,          -,          RANGE,   'earliest is missing, and so is the latest day; a range needs one of them'",
        "2022-06-12, 2022-06-11, RANGE,   'latest ''2022-06-11'' is before the earliest day, 2022-06-12'",
        "2022-06-12, -,          UNKNOWN, earliest '2022-06-12' is given although the precision is unknown",
    })
    void refusesDaysThatThePrecisionDoesNotAllow(
            @Nullable LocalDate earliest, @Nullable LocalDate latest, DatePrecision precision, String message) {
        assertThatThrownBy(() -> when(earliest, latest, precision, DateNature.WITHIN, null))
                .isInstanceOf(Malformed.class)
                .hasMessage(message);
    }

    @Test
    void refusesYearsThatNoFormatCanWrite() {
        assertThatThrownBy(() -> When.on(LocalDate.of(10000, 1, 1))).isInstanceOf(Malformed.class).hasMessageContaining("years 1 to 9999");
    }

    private static When when(
            @Nullable LocalDate earliest, @Nullable LocalDate latest, DatePrecision precision, DateNature nature,
            @Nullable DateQualifier qualifier) {
        return new When(
                Optional.ofNullable(earliest), Optional.ofNullable(latest), precision, nature, Optional.ofNullable(qualifier), Optional.empty());
    }
}
