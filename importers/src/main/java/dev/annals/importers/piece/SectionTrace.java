package dev.annals.importers.piece;

/// Follows which header the rows of a file stand under while it is looked through.
public final class SectionTrace {

    private static final long NOWHERE = -1;

    private long at;
    private long waiting = NOWHERE;
    private int number;
    private long head;
    private long headEnd;
    private long rows;
    private int width;

    /// A row is next that begins at this byte.
    public void next(long offset) {
        at = offset;
    }

    /// The header that waited has the rows from this one on.
    public void begin() {
        number++;
        head = waiting;
        headEnd = at;
        rows = 0;
        width = 0;
        waiting = NOWHERE;
    }

    /// It is a row; without a header of its own it was known by so many columns, or by none.
    public void row(int columns) {
        number = Math.max(number, 1);
        rows++;
        width = columns == 0 ? width : columns;
    }

    /// Whether a header waits for its rows after this row.
    public void after(boolean isWaiting) {
        waiting = isWaiting && waiting == NOWHERE ? at : waiting;
    }

    /// What the rows so far are under.
    OpenSection open() {
        return new OpenSection(number, head, headEnd, rows, width);
    }
}
