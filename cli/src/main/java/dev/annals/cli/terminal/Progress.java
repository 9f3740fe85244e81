package dev.annals.cli.terminal;

/// Shows on a terminal, about once a second, how many records were read.
public final class Progress {

    private static final long INTERVAL = 1_000_000_000L;

    private final Terminal terminal;
    private long begun = System.nanoTime();
    private long shown = begun;
    private long records;
    private boolean looking;
    private boolean visible;

    /// On this terminal, if somebody looks at it.
    public Progress(Terminal terminal) {
        this.terminal = terminal;
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
            begun = System.nanoTime();
        }
        show("");
    }

    private void show(String what) {
        records++;
        if (!terminal.interactive() || System.nanoTime() - shown < INTERVAL) {
            return;
        }
        shown = System.nanoTime();
        visible = true;
        terminal.messages().printf("\r%s%,d records, %,d a second", what, records, rate(records, shown - begun));
        terminal.messages().flush();
    }

    /// How many come in a second, on the average.
    static long rate(long records, long nanoseconds) {
        return (long) (records * 1e9 / Math.max(1, nanoseconds));
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
