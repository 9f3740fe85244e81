package dev.annals.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CausesTest {

    private final List<String> said = new ArrayList<>();
    private final Causes causes = new Causes(said::add);

    @Test
    void aNoticeThatStandsAloneIsTheLineItWas() {
        causes.add(unfit("day", "x", 3));

        causes.tell();

        assertThat(said).containsExactly("error: a.csv:3:2: event e3: day 'x' is not a day");
    }

    @Test
    void equalNoticesAreOneLineWithTheirNumberAnExampleAndTheNextPlaces() {
        for (int line = 2; line < 9_579; line++) {
            causes.add(unfit("day", line == 3 ? "y" : "x", line));
        }
        causes.tell();

        assertThat(said).containsExactly("error: a.csv:2:2: event e2: day 'x' is not a day [9,577 times; also line 3 'y', line 4]");
    }

    @Test
    void anotherColumnAnotherFileAndAnotherMessageAreOtherCauses() {
        causes.add(unfit("day", "x", 2));
        causes.add(unfit("first day", "x", 2));
        causes.add(Notice.error("unfit-value", "is not a day", "b.csv", Position.of(2, 2)));
        causes.add(Notice.error("unfit-value", "is not a month", "b.csv", Position.of(2, 2)));

        causes.tell();

        assertThat(said).hasSize(4);
    }

    @Test
    void elementsOfOneListAndNumbersInAMessageMakeNoOtherCause() {
        causes.add(Notice.error("columns", "has 35 columns; the header has 39", "a.csv", Position.of(2, 0)));
        causes.add(Notice.error("columns", "has 36 columns; the header has 39", "a.csv", Position.of(9, 0)));
        causes.add(unfit("figures/1/amount", "x", 2));
        causes.add(unfit("figures/2/amount", "x", 2));

        causes.tell();

        assertThat(said).containsExactly(
                "error: a.csv:2: has 35 columns; the header has 39 [2 times, with other numbers; also line 9]",
                "error: a.csv:2:2: event e2: figures/1/amount 'x' is not a day [2 times]");
    }

    @Test
    void aCellOfASheetIsItsPlace() {
        for (int row = 5; row < 7; row++) {
            causes.add(Notice.error("unfit-value", "is not a day", "c.xlsx", new Position("Events", row, 3)));
        }
        causes.tell();

        assertThat(said).containsExactly("error: c.xlsx: Events!C5: is not a day [2 times; also Events!C6]");
    }

    @Test
    void aNameThatNobodyKnowsIsOneCauseWhereverItStands() {
        causes.add(unknown("column actor refers to", "Coast Frnot", new Position("Event participations", 2, 4)));
        causes.add(unknown("column actor refers to", "Coast Frnot", new Position("Event responsibilities", 2, 3)));
        causes.add(unknown("column part of", "Coast Frnot", new Position("Actors", 9, 3)));
        causes.add(unknown("column actor refers to", "Harbor Union", new Position("Event participations", 3, 4)));

        causes.tell();

        assertThat(said).containsExactly(
                "error: my.xlsx: Event participations!D2: event e: column actor refers to 'Coast Frnot' is neither an id nor a name [3 times; also Event responsibilities!C2, Actors!C9]",
                "error: my.xlsx: Event participations!D3: event e: column actor refers to 'Harbor Union' is neither an id nor a name");
    }

    private static Notice unknown(String field, String name, Position position) {
        return Notice.of(Severity.ERROR, "malformed", "my.xlsx", "event e", new Problem(Problem.UNKNOWN_NAME, field, name, "is neither an id nor a name", position));
    }

    @Test
    void countsEvenThoseForWhichThereIsNoRoom() {
        for (int n = 0; n < 20_000; n++) {
            causes.add(unfit("field " + n, "x", 2));
        }
        causes.tell();

        assertThat(said).hasSizeLessThan(6_000).last().asString().contains("more of this code, of other causes");
        assertThat(said.stream().mapToLong(CausesTest::counted).sum()).isEqualTo(20_000);
    }

    /// How many notices a line stands for.
    private static long counted(String line) {
        return line.contains(" more of this code") ? Long.parseLong(line.replaceAll("^error: unfit-value: ([0-9,]+) more.*", "$1").replace(",", "")) : 1;
    }

    @Test
    void tellsNothingTwice() {
        causes.add(unfit("day", "x", 2));

        causes.tell();
        causes.tell();

        assertThat(said).hasSize(1);
    }

    private static Notice unfit(String field, String value, long line) {
        return Notice.of(Severity.ERROR, "unfit-value", "a.csv", "event e" + line, new Problem(field, value, "is not a day", Position.of(line, 2)));
    }
}
