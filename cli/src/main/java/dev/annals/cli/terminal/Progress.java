package dev.annals.cli.terminal;

import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Shows on a terminal, about once a second, how many records were read, and how long it will take to read the rest, where that can be told.
public final class Progress {

    private static final long INTERVAL = 1_000_000_000L;

    private final Terminal terminal;
    private long begun = System.nanoTime();
    private long shown = begun;
    private long records;
    private Supplier<OptionalDouble> part = OptionalDouble::empty;
    private boolean looking;
    private boolean visible;

    /// On this terminal, if somebody looks at it.
    public Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Asks from now on which part of the inputs has been read.
    public void follow(ReadPosition position) {
        part = position::part;
    }

    /// One more record of a reading before the one that counts.
    public void look() {
        looking = true;
        show("looking through it: ");
    }

    /// One more record.
    public void step() {
        if (looking) {
            looking = false;
            records = 0;
        }
        show("");
    }

    private void show(String what) {
        if (records++ == 0) {
            begun = System.nanoTime(); // what came before was another reading
        }
        if (!terminal.interactive() || System.nanoTime() - shown < INTERVAL) {
            return;
        }
        shown = System.nanoTime();
        visible = true;
        String left = part.get().stream().mapToObj(read -> left(read, shown - begun)).collect(Collectors.joining());
        terminal.messages().printf("\r\033[K%s%,d records, %,d a second%s", what, records, rate(records, shown - begun), left);
        terminal.messages().flush();
    }

    /// How many come in a second, on the average.
    static long rate(long records, long nanoseconds) {
        return (long) (records * 1e9 / Math.max(1, nanoseconds));
    }

    /// How long the rest will take, as a part of the inputs took so many nanoseconds.
    static String left(double part, long nanoseconds) {
        long seconds = Math.round(nanoseconds / 1e9 * (1 - part) / part);
        return seconds < 100 ? ", about " + seconds + " s left" : ", about " + Math.round(seconds / 60.0) + " min left";
    }

    /// Removes what is shown, so that other messages begin on a line of their own.
    public void clear() {
        if (visible) {
            terminal.messages().print("\r\033[K");
            terminal.messages().flush();
            visible = false;
        }
    }
}
