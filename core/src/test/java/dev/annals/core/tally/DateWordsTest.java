package dev.annals.core.tally;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.DateQualifier;
import dev.annals.core.model.When;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-01, 2024-05-01, DAY, WITHIN, , , 1 May 2024",
        "2024-05-01, 2024-05-01, DAY, WITHIN, UNCERTAIN, , '1 May 2024, uncertain'",
        "2024-05-01, 2024-05-07, WEEK, WITHIN, , , the week from 1 May 2024",
        "2024-05-01, 2024-05-31, MONTH, WITHIN, APPROXIMATE, , about May 2024",
        "2024-01-01, 2024-12-31, YEAR, WITHIN, BOTH, , 'about 2024, uncertain'",
        "2020-01-01, 2029-12-31, DECADE, WITHIN, , , the 2020s",
        "2024-05-01, 2024-05-03, RANGE, WITHIN, , , between 1 May 2024 and 3 May 2024",
        "2024-05-01, 2024-05-03, RANGE, THROUGHOUT, , , from 1 May 2024 to 3 May 2024",
        "2024-05-01, , RANGE, WITHIN, , , 1 May 2024 or later",
        "2024-05-01, , RANGE, THROUGHOUT, , , from 1 May 2024 on",
        ", 2024-05-03, RANGE, UNKNOWN, , , 3 May 2024 or earlier",
        ", 2024-05-03, RANGE, THROUGHOUT, , , until 3 May 2024",
        ", , UNKNOWN, WITHIN, , , not known",
        ", , UNKNOWN, WITHIN, , Last month, Last month"
    })
    void saysADateInPlainWords(
            LocalDate first, LocalDate last, DatePrecision precision, DateNature nature, DateQualifier qualifier, String verbatim, String words) {
        var when = new When(
                Optional.ofNullable(first), Optional.ofNullable(last), precision, nature, Optional.ofNullable(qualifier), Optional.ofNullable(verbatim));

        assertThat(DateWords.of(when)).isEqualTo(words);
    }
}
