package dev.annals.excel;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The rows of one sheet of the layout, over as many sheets of the workbook as they need.
final class SheetSpool implements Closeable {

    private final SheetPlan plan;
    private final long mostRows;
    private final List<Spool> parts = new ArrayList<>();
    private long rows;

    /// With so many rows in a sheet of the workbook at most.
    SheetSpool(SheetPlan plan, long mostRows) {
        this.plan = plan;
        this.mostRows = mostRows;
        parts.add(new Spool(plan));
    }

    SheetPlan plan() {
        return plan;
    }

    /// How many rows there are in all, without the headings.
    long rows() {
        return rows;
    }

    /// The sheets of the workbook, in order; the first is there even when it has no rows.
    List<Spool> parts() {
        return parts;
    }

    /// Where the n-th of the rows that come next, counted from 0, will stand.
    RowAddress addressOfNext(long n) {
        long index = rows + n;
        return new RowAddress(plan.nameOfPart((int) (index / mostRows)), index % mostRows + 2);
    }

    void append(FilledRow row) throws IOException {
        if (parts.getLast().rows() == mostRows) {
            parts.add(new Spool(plan));
        }
        parts.getLast().append(row);
        rows++;
    }

    @Override
    public void close() throws IOException {
        for (Spool part : parts) {
            part.close();
        }
    }
}
