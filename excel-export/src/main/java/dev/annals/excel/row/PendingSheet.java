package dev.annals.excel.row;

import dev.annals.excel.layout.SheetPlan;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The rows of one sheet of the layout, over as many sheets of the workbook as they need.
public final class PendingSheet implements Closeable {

    private final SheetPlan plan;
    private final long mostRows;
    private final SharedTexts texts;
    private final Errands errands;
    private final List<PendingRows> parts = new ArrayList<>();
    private final List<RowGroups> groups = new ArrayList<>();
    private final HeldRows waiting;
    private long rows;

    /// With so many rows in a sheet of the workbook at most.
    PendingSheet(SheetPlan plan, long mostRows, SharedTexts texts, Errands errands) {
        this.plan = plan;
        this.mostRows = mostRows;
        this.texts = texts;
        this.errands = errands;
        this.waiting = new HeldRows(plan);
        parts.add(new PendingRows(plan, texts, errands));
    }

    SheetPlan plan() {
        return plan;
    }

    /// How many rows there are in all, without the headings.
    public long rows() {
        return rows;
    }

    /// The sheets of the workbook, in order; the first is there even when it has no rows.
    public List<PendingRows> parts() {
        return parts;
    }

    /// Where the n-th of the rows that come next, counted from 0, will stand.
    RowAddress addressOfNext(long n) {
        long index = rows + n;
        return new RowAddress(plan.nameOfPart((int) (index / mostRows)), index % mostRows + 2);
    }

    /// RowGroups the rows that come from now on.
    public RowGroups group(RowGroups into) {
        groups.add(into);
        return into;
    }

    /// Adds a row; one that waits for a record holds up those that follow.
    public void append(FilledRow row) throws IOException {
        rows++;
        if (row.waits() || !waiting.isEmpty()) {
            waiting.add(row);
        } else {
            write(row);
        }
    }

    /// Writes the rows that wait, when all records are known.
    void release(Consumer<FilledRow> completed) throws IOException {
        waiting.drain(row -> {
            completed.accept(row);
            write(row);
        });
    }

    private void write(FilledRow row) throws IOException {
        groups.forEach(into -> into.add(row));
        if (parts.getLast().rows() == mostRows) {
            parts.add(new PendingRows(plan, texts, errands));
        }
        parts.getLast().append(row);
    }

    @Override
    public void close() throws IOException {
        try (waiting) {
            for (PendingRows part : parts) {
                part.close();
            }
        }
    }
}
