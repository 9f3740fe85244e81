package dev.annals.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.DateQualifier;
import dev.annals.core.model.When;
import dev.annals.core.schema.Malformed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateEntryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-11-21                     | 2024-11-21 | 2024-11-21 | day    | within     |             |
            21 Nov 2024                    | 2024-11-21 | 2024-11-21 | day    | within     |             |
            21st November 2024             | 2024-11-21 | 2024-11-21 | day    | within     |             |
            the 21st of November, 2024     | 2024-11-21 | 2024-11-21 | day    | within     |             |
            Nov. 21, 2024                  | 2024-11-21 | 2024-11-21 | day    | within     |             |
            Thursday, 21 November 2024     | 2024-11-21 | 2024-11-21 | day    | within     |             |
            Thu 21 Nov 2024                | 2024-11-21 | 2024-11-21 | day    | within     |             |
            21/11/2024                     | 2024-11-21 | 2024-11-21 | day    | within     |             |
            11/21/2024                     | 2024-11-21 | 2024-11-21 | day    | within     |             |
            11.11.2024                     | 2024-11-11 | 2024-11-11 | day    | within     |             |
            2024/11/21                     | 2024-11-21 | 2024-11-21 | day    | within     |             |
            about 21 Nov 2024              | 2024-11-21 | 2024-11-21 | day    | within     | approximate |
            2024-11-21?                    | 2024-11-21 | 2024-11-21 | day    | within     | uncertain   |
            2024-11-21~                    | 2024-11-21 | 2024-11-21 | day    | within     | approximate |
            2024-11-21%                    | 2024-11-21 | 2024-11-21 | day    | within     | both        |
            about 21 Nov 2024, uncertain   | 2024-11-21 | 2024-11-21 | day    | within     | both        |
            Nov 2024                       | 2024-11-01 | 2024-11-30 | month  | within     |             |
            february 2024                  | 2024-02-01 | 2024-02-29 | month  | within     |             |
            Sept 2023                      | 2023-09-01 | 2023-09-30 | month  | within     |             |
            2024-11                        | 2024-11-01 | 2024-11-30 | month  | within     |             |
            2024                           | 2024-01-01 | 2024-12-31 | year   | within     |             |
            2024?                          | 2024-01-01 | 2024-12-31 | year   | within     | uncertain   |
            c. 2024                        | 2024-01-01 | 2024-12-31 | year   | within     | approximate |
            202X                           | 2020-01-01 | 2029-12-31 | decade | within     |             |
            the 2020s                      | 2020-01-01 | 2029-12-31 | decade | within     |             |
            week of 18 Nov 2024            | 2024-11-18 | 2024-11-24 | week   | within     |             |
            week from 20 Nov 2024          | 2024-11-20 | 2024-11-26 | week   | within     |             |
            the week from 18 November 2024 | 2024-11-18 | 2024-11-24 | week   | within     |             |
            21-23 Nov 2024                 | 2024-11-21 | 2024-11-23 | range  | throughout |             |
            21–23 Nov 2024                 | 2024-11-21 | 2024-11-23 | range  | throughout |             |
            21 to 23 November 2024         | 2024-11-21 | 2024-11-23 | range  | throughout |             |
            June 9 to June 12, 2022        | 2022-06-09 | 2022-06-12 | range  | throughout |             |
            March 22-23, 2022              | 2022-03-22 | 2022-03-23 | range  | throughout |             |
            28 Nov - 2 Dec 2024            | 2024-11-28 | 2024-12-02 | range  | throughout |             |
            28 Nov 2024 - 2 Jan 2025       | 2024-11-28 | 2025-01-02 | range  | throughout |             |
            Oct-Nov 2024                   | 2024-10-01 | 2024-11-30 | range  | throughout |             |
            2022-2024                      | 2022-01-01 | 2024-12-31 | range  | throughout |             |
            2024-11-21/2024-11-23          | 2024-11-21 | 2024-11-23 | range  | throughout |             |
            2024-11-21?/2024-11-23?        | 2024-11-21 | 2024-11-23 | range  | throughout | uncertain   |
            from 21 to 23 Nov 2024         | 2024-11-21 | 2024-11-23 | range  | throughout |             |
            between 21 and 23 Nov 2024     | 2024-11-21 | 2024-11-23 | range  | within     |             |
            between 2024-11-21 and 2024-12-02 | 2024-11-21 | 2024-12-02 | range | within    |             |
            [2024-11-21..2024-11-23]       | 2024-11-21 | 2024-11-23 | range  | within     |             |
            21-23 Nov 2024 (within)        | 2024-11-21 | 2024-11-23 | range  | within     |             |
            21 Nov 2024 (within or throughout) | 2024-11-21 | 2024-11-21 | day | unknown   |             |
            late August 2024               | 2024-08-21 | 2024-08-31 | range  | within     | approximate | late August 2024
            early Feb 2024                 | 2024-02-01 | 2024-02-10 | range  | within     | approximate | early Feb 2024
            mid-December 2024              | 2024-12-11 | 2024-12-20 | range  | within     | approximate | mid-December 2024
            late 2019                      | 2019-09-01 | 2019-12-31 | range  | within     | approximate | late 2019
            since late August 2024         | 2024-08-21 |            | range  | throughout | approximate | since late August 2024
            until late August 2024         |            | 2024-08-31 | range  | throughout | approximate | until late August 2024
            by mid-2024                    |            | 2024-08-31 | range  | within     | approximate | by mid-2024
            mid-2024 or later              | 2024-05-01 |            | range  | within     | approximate | mid-2024 or later
            before early August 2024       |            | 2024-07-31 | range  | within     | approximate | before early August 2024
            after mid-August 2024          | 2024-08-21 |            | range  | within     | approximate | after mid-August 2024
            from late August 2024 to mid-September 2024 | 2024-08-21 | 2024-09-20 | range | throughout | approximate | from late August 2024 to mid-September 2024
            from 3 Aug 2024 to mid-September 2024 | 2024-08-03 | 2024-09-20 | range | throughout | approximate | from 3 Aug 2024 to mid-September 2024
            between early 2024 and late 2024 | 2024-01-01 | 2024-12-31 | range | within   | approximate | between early 2024 and late 2024
            late 2023/early 2024           | 2023-09-01 | 2024-04-30 | range  | throughout | approximate | late 2023/early 2024
            [early 2024..2024-11-23]       | 2024-01-01 | 2024-11-23 | range  | within     | approximate | [early 2024..2024-11-23]
            late 2024?                     | 2024-09-01 | 2024-12-31 | range  | within     | both        | late 2024?
            about late 2024                | 2024-09-01 | 2024-12-31 | range  | within     | approximate | about late 2024
            190x                           | 1900-01-01 | 1909-12-31 | decade | within     |             |
            until 21 Nov 2024              |            | 2024-11-21 | range  | throughout |             |
            by 21 Nov 2024                 |            | 2024-11-21 | range  | within     |             |
            21 Nov 2024 or earlier         |            | 2024-11-21 | range  | within     |             |
            before 21 Nov 2024             |            | 2024-11-20 | range  | within     |             |
            since Nov 2024                 | 2024-11-01 |            | range  | throughout |             |
            after 2023                     | 2024-01-01 |            | range  | within     |             |
            ../2024-11-21                  |            | 2024-11-21 | range  | throughout |             |
            2024-11-21?/..                 | 2024-11-21 |            | range  | throughout | uncertain   |
            unknown                        |            |            | unknown | unknown   |             |
            unknown "Friday"               |            |            | unknown | unknown   |             | Friday
            2022-03-21 “Monday”            | 2022-03-21 | 2022-03-21 | day    | within     |             | Monday
            """)
    void understandsWhatPeopleWrite(
            String typed, LocalDate earliest, LocalDate latest, String precision, String nature, String qualifier, String verbatim) {
        When read = DateEntry.read(typed);

        assertThat(read).isEqualTo(new When(
                Optional.ofNullable(earliest), Optional.ofNullable(latest), DatePrecision.LIST.find(precision).orElseThrow(),
                DateNature.LIST.find(nature).orElseThrow(), Optional.ofNullable(qualifier).flatMap(DateQualifier.LIST::find), Optional.ofNullable(verbatim)));
        assertThat(DateEntry.read(DateEntry.write(read))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03/04/2024              | can be 2024-04-03 or 2024-03-04
            3.4.2024                | can be 2024-04-03 or 2024-03-04
            03-04-2024              | can be 2024-04-03 or 2024-03-04
            03/04/24                | year of two digits
            21 Nov                  | has no year
            late August             | has no year
            June 9 to June 12       | has no year
            Sunday                  | write the date with it
            last week               | write the date with it
            Friday, 21 Nov 2024     | was a Thursday
            week of 20 Nov 2024     | can be the week of Monday 2024-11-18 or the seven days from 2024-11-20
            31 Nov 2024             | not a day of the calendar
            30/13/2024              | not a day of the calendar
            2023-02-29              | not a day of the calendar
            2024-21                 | a season
            23-21 Nov 2024          | ends before it begins
            21 and 23 Nov 2024      | names several days
            21 or 22 Nov 2024       | names several days
            2024-11-21?/2024-11-23  | is no date
            2024-11-21/2024-11-23?  | mark at one end only
            ../..                   | no day at either end
            spring 2024             | such as 2024-11-21
            Novembre 2024           | such as 2024-11-21
            the 1900s               | can be the ten years from 1900 or the hundred
            2024 (sometimes)        | (within), (throughout)
            12                      | such as 2024-11-21
            '('                     | such as 2024-11-21
            '"Friday"'              | such as 2024-11-21
            """)
    void refusesWhatCanMeanTwoThingsOrNone(String typed, String told) {
        assertThatThrownBy(() -> DateEntry.read(typed)).isInstanceOfSatisfying(Malformed.class, refused -> {
            assertThat(refused.problems()).hasSize(1);
            assertThat(refused.problems().getFirst().value()).isEqualTo(typed);
            assertThat(refused.problems().getFirst().message()).contains(told);
        });
    }

    @Test
    void writesEveryDateSoThatItIsReadAsTheSame() {
        var random = new Random(17);
        for (int i = 0; i < 5000; i++) {
            When when = anyWhen(random);

            assertThat(DateEntry.read(DateEntry.write(when))).as(DateEntry.write(when)).isEqualTo(when);
        }
    }

    private static When anyWhen(Random random) {
        LocalDate first = LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_600_000));
        DatePrecision precision = anyOf(DatePrecision.LIST.terms(), random);
        LocalDate begin = switch (precision) {
            case MONTH -> first.withDayOfMonth(1);
            case YEAR -> first.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.max(10, first.getYear() / 10 * 10), 1, 1);
            case DAY, WEEK, RANGE, UNKNOWN -> first;
        };
        LocalDate end = switch (precision) {
            case DAY, UNKNOWN -> begin;
            case WEEK -> begin.plusDays(6);
            case MONTH -> begin.plusMonths(1).minusDays(1);
            case YEAR -> begin.plusYears(1).minusDays(1);
            case DECADE -> begin.plusYears(10).minusDays(1);
            case RANGE -> begin.plusDays(random.nextInt(400));
        };
        boolean known = precision != DatePrecision.UNKNOWN;
        int open = precision == DatePrecision.RANGE ? random.nextInt(3) : 0;
        Optional<DateQualifier> qualifier = random.nextBoolean() ? Optional.empty() : Optional.of(anyOf(DateQualifier.LIST.terms(), random));
        List<String> words = List.of("Sunday", "late August", "\"so\" he said", "in (about) 2024", " x ", "21-23 Nov\n2024?");
        return new When(
                Optional.of(begin).filter(day -> known && open != 1), Optional.of(end).filter(day -> known && open != 2), precision,
                anyOf(DateNature.LIST.terms(), random), qualifier,
                random.nextBoolean() ? Optional.empty() : Optional.of(anyOf(words, random)));
    }

    private static <T> T anyOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
