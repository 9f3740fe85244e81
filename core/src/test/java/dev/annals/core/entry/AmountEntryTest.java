package dev.annals.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.model.Amount;
import dev.annals.core.schema.Malformed;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountEntryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12                  | 12
            -5                  | -5
            0                   | 0
            1.5                 | 1.5
            0.125               | 0.125
            twelve              | 12
            1,000,000           | 1000000
            1 000 000           | 1000000
            1'000'000           | 1000000
            1,00,000            | 100000
            62 billion          | 62000000000
            1.5 million         | 1500000
            2 lakh              | 200000
            >300                | > 300
            > 300               | > 300
            more than 300       | > 300
            over 1,000          | > 1000
            at least 50         | >= 50
            At least 50         | >= 50
            ≥50                 | >= 50
            >=50                | >= 50
            50+                 | >= 50
            50 or more          | >= 50
            no fewer than 50    | >= 50
            at most 50          | <= 50
            up to 50            | <= 50
            50 or fewer         | <= 50
            <10                 | < 10
            fewer than 10       | < 10
            about 1,000,000     | ~ 1000000
            ~300                | ~ 300
            some 300            | ~ 300
            around 1.5 million  | ~ 1500000
            13-15               | 13 - 15
            13–15               | 13 - 15
            13 to 15            | 13 - 15
            between 13 and 15   | 13 - 15
            1,000-1,200         | 1000 - 1200
            900-1,200           | 900 - 1200
            1 million-2 million | 1000000 - 2000000
            dozens              | dozens
            Hundreds            | hundreds
            a  few              | a few
            '"Some say few"'    | Some say few
            “so many”           | so many
            not recorded        | not recorded
            """)
    void understandsWhatPeopleWrite(String typed, String meant) {
        Amount read = AmountEntry.read(typed);

        assertThat(words(read)).isEqualTo(meant);
        assertThat(AmountEntry.read(AmountEntry.write(read))).isEqualTo(read);
    }

    private static String words(Amount amount) {
        return switch (amount) {
            case Amount.Exact(BigDecimal value) -> value.toPlainString();
            case Amount.AtLeast(BigDecimal value) -> ">= " + value.toPlainString();
            case Amount.AtMost(BigDecimal value) -> "<= " + value.toPlainString();
            case Amount.MoreThan(BigDecimal value) -> "> " + value.toPlainString();
            case Amount.LessThan(BigDecimal value) -> "< " + value.toPlainString();
            case Amount.About(BigDecimal value) -> "~ " + value.toPlainString();
            case Amount.Between(BigDecimal low, BigDecimal high) -> low.toPlainString() + " - " + high.toPlainString();
            case Amount.Vague(String text) -> text;
            case Amount.NotRecorded none -> "not recorded";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.000            | can be 1000 or 1;
            12.345           | can be 12345 or 12.345;
            1.000.000        | can be 1000000;
            1,5              | write 1200, 1,200 or 1.5
            0,123            | write 1200, 1,200 or 1.5
            01,234           | write 1200, 1,200 or 1.5
            1-2 million      | can be 1-2000000 or 1000000-2000000
            10-12 thousand   | can be 10-12000 or 10000-12000
            5-10,000         | can be 5-10000 or 5000-10000
            12,              | is no number
            1,0000           | is no number
            15-13            | higher number first; write 13-15
            nearly 300       | can be less than 300 or about 300
            a dozen          | about and the number
            two dozen        | about and the number
            at leats 50      | is no amount
            repeatedly       | or other words in quotation marks
            12 people        | is no amount
            12 or 13         | is no amount
            ٣                | is no amount
            '""'             | is no amount
            """)
    void refusesWhatCanMeanTwoThingsOrNone(String typed, String told) {
        assertThatThrownBy(() -> AmountEntry.read(typed)).isInstanceOfSatisfying(Malformed.class, refused -> {
            assertThat(refused.problems()).hasSize(1);
            assertThat(refused.problems().getFirst().value()).isEqualTo(typed);
            assertThat(refused.problems().getFirst().message()).contains(told);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"dozens", "Dozens", "12", "not recorded", "\"many\"", " x ", "“few”", "a\nb"})
    void keepsWordsThatOnlyDescribe(String words) {
        var vague = new Amount.Vague(words);

        assertThat(AmountEntry.read(AmountEntry.write(vague))).isEqualTo(vague);
    }

    @Test
    void writesEveryNumberSoThatItIsReadAsTheSame() {
        var random = new Random(17);
        for (int i = 0; i < 5000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong(-2_000_000, 2_000_000), random.nextInt(5));
            BigDecimal higher = number.add(BigDecimal.valueOf(random.nextInt(100_000), 3));
            for (Amount amount : new Amount[] {
                new Amount.Exact(number), new Amount.AtLeast(number), new Amount.AtMost(number), new Amount.MoreThan(number),
                new Amount.LessThan(number), new Amount.About(number), new Amount.Between(number, higher)}) {
                assertThat(AmountEntry.read(AmountEntry.write(amount))).as(AmountEntry.write(amount)).isEqualTo(amount);
            }
        }
    }
}
