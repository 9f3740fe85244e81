package dev.annals.cli.stats;

import static dev.annals.core.schema.Types.COUNT;
import static dev.annals.core.schema.Types.DECIMAL;
import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.tally.Killed;
import dev.annals.core.tally.Toll;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A number about a corpus.
public record Statistic(
        String what, String which, long count, Optional<BigDecimal> killedLow, Optional<BigDecimal> killedBest, Optional<BigDecimal> killedHigh,
        Optional<String> note) {

    public static final Field<Statistic, String> WHAT = new Field<>("what", "What is counted.", TEXT, Statistic::what);
    public static final Field<Statistic, String> WHICH = new Field<>("which", "Which of it.", TEXT, Statistic::which);
    public static final Field<Statistic, Long> HOW_MANY = new Field<>("count", "How many there are.", COUNT, Statistic::count);
    public static final Field<Statistic, Optional<BigDecimal>> KILLED_LOW =
            new Field<>("killedLow", "People killed, by the lowest figures.", maybe(DECIMAL), Statistic::killedLow);
    public static final Field<Statistic, Optional<BigDecimal>> KILLED_BEST =
            new Field<>("killedBest", "People killed, by the best figures.", maybe(DECIMAL), Statistic::killedBest);
    public static final Field<Statistic, Optional<BigDecimal>> KILLED_HIGH =
            new Field<>("killedHigh", "People killed, by the highest figures.", maybe(DECIMAL), Statistic::killedHigh);
    public static final Field<Statistic, Optional<String>> NOTE =
            new Field<>("note", "How the numbers are to be read, and what they leave out.", maybe(TEXT), Statistic::note);

    /// The schema of this record.
    public static final Entity<Statistic> ENTITY = new Entity<>(
            Statistic.class, "statistic", "A number about a corpus.",
            List.of(WHAT, WHICH, HOW_MANY, KILLED_LOW, KILLED_BEST, KILLED_HIGH, NOTE),
            row -> new Statistic(
                    row.get(WHAT), row.get(WHICH), row.get(HOW_MANY), row.get(KILLED_LOW), row.get(KILLED_BEST), row.get(KILLED_HIGH), row.get(NOTE)));

    static Statistic of(String what, String which, long count) {
        return of(what, which, count, "");
    }

    static Statistic of(String what, String which, long count, String note) {
        return new Statistic(
                what, which, count, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(note).filter(text -> !text.isEmpty()));
    }

    /// Events, with the people killed in them.
    static Statistic of(String what, String which, Toll toll) {
        String silent = toll.killed().isEmpty() || toll.unnumbered() == 0
                ? ""
                : String.format(Locale.ROOT, "%,d of them give no number of people killed", toll.unnumbered());
        List<String> notes = List.of(toll.words(), silent);
        String note = String.join("; ", notes.stream().filter(text -> !text.isEmpty()).toList());
        return new Statistic(
                what, which, toll.events(), toll.killed().map(Killed::low), toll.killed().map(Killed::best), toll.killed().map(Killed::high),
                Optional.of(note).filter(text -> !text.isEmpty()));
    }

    /// The headings of the cells.
    public static List<String> headings() {
        return List.of("what", "which", "count", "killed: low", "best", "high", "");
    }

    /// The row of a table.
    public List<String> cells() {
        return List.of(
                what, which, String.format(Locale.ROOT, "%,d", count), plain(killedLow), plain(killedBest), plain(killedHigh), note.orElse(""));
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(value -> String.format(Locale.ROOT, "%,." + Math.max(0, value.stripTrailingZeros().scale()) + "f", value)).orElse("");
    }
}
