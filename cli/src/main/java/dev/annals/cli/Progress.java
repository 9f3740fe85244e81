package dev.annals.cli;

/// Shows on a terminal, about once a second, how many records were read.
final class Progress {

    private static final long INTERVAL = 1_000_000_000L;

    private final Terminal terminal;
    private long shown = System.nanoTime();
    private long records;
    private boolean visible;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    void step() {
        records++;
        if (!terminal.interactive() || System.nanoTime() - shown < INTERVAL) {
            return;
        }
        shown = System.nanoTime();
        visible = true;
        terminal.messages().printf("\r%,d records", records);
        terminal.messages().flush();
    }

    /// Removes what is shown, so that other messages begin on a line of their own.
    void clear() {
        if (visible) {
            terminal.messages().print("\r\033[K");
            terminal.messages().flush();
            visible = false;
        }
    }
}
