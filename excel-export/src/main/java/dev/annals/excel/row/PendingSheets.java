package dev.annals.excel.row;

import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.layout.WorkbookLayout;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The rows of all sheets of a layout, on their way into the workbook.
public final class PendingSheets implements Closeable {

    private final long mostRows;
    private final Errands errands = new Errands();
    private final SharedTexts texts = new SharedTexts(errands);
    private final List<PendingSheet> sheets = new ArrayList<>();

    /// With so many rows in a sheet of the workbook at most.
    public PendingSheets(List<SheetPlan> plans, long mostRows) {
        this.mostRows = mostRows;
        plans.forEach(this::add);
    }

    /// Adds a sheet whose columns are known only now.
    public PendingSheet add(SheetPlan plan) {
        var sheet = new PendingSheet(plan, mostRows, texts, errands);
        sheets.add(sheet);
        return sheet;
    }

    /// How many sheets there are, which is the index of the next.
    public int count() {
        return sheets.size();
    }

    /// The sheets that were added to those of a layout.
    public List<SheetPlan> added(WorkbookLayout layout) {
        return sheets.stream().skip(layout.sheets().size()).map(PendingSheet::plan).toList();
    }

    public PendingSheet of(SheetPlan plan) {
        return sheets.get(plan.index());
    }

    /// The texts that their cells share.
    public SharedTexts texts() {
        return texts;
    }

    /// Says to each row of a record where it will stand.
    public void place(List<FilledRow> rows) {
        var counts = new int[sheets.size()];
        for (FilledRow row : rows) {
            row.placeAt(of(row.sheet()).addressOfNext(counts[row.sheet().index()]++));
        }
    }

    public void append(FilledRow row) throws IOException {
        of(row.sheet()).append(row);
    }

    /// Writes the rows that waited for records that came later.
    public void release(Companions companions) throws IOException {
        for (PendingSheet sheet : sheets) {
            sheet.release(companions::label);
        }
    }

    /// Closes all files, even when one of them fails.
    @Override
    public void close() throws IOException {
        errands.close();
        IOException failure = new IOException("cannot close temporary files");
        close(texts, failure);
        sheets.forEach(sheet -> close(sheet, failure));
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    private static void close(Closeable files, IOException failure) {
        try {
            files.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
