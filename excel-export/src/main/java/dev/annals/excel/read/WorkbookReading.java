package dev.annals.excel.read;

import dev.annals.core.format.Receiver;
import dev.annals.excel.layout.RecordPlan;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.layout.WorkbookLayout;
import java.io.IOException;
import java.util.Optional;

/// Reads one workbook: the records in the order of the catalogue, so that what others refer to comes first.
public final class WorkbookReading {

    private final WorkbookFile workbook;
    private final WorkbookLayout layout;
    private final String file;
    private final Receiver receiver;
    private final RowEntry entry;

    /// Of a workbook of a layout; what people typed in short is understood, or nothing is.
    public WorkbookReading(WorkbookFile workbook, WorkbookLayout layout, String file, Receiver receiver, RowEntry entry) {
        this.entry = entry;
        this.workbook = workbook;
        this.layout = layout;
        this.file = file;
        this.receiver = receiver;
    }

    public void read() throws IOException {
        var notices = new Notices(file, receiver::notice);
        var sheets = new CorpusSheets(layout, workbook);
        var computed = new ComputedCells(notices);
        var extent = new WorkbookExtent(sheets, layout, file);
        boolean known = receiver.begin(extent.extent());
        sheets.check(notices);
        try (var texts = LongTextSheet.read(sheets, layout.longText(), notices)) {
            look(sheets, texts, notices.silenced());
            for (RecordPlan plan : layout.records()) {
                if (known && extent.isUnreadable(plan.sheet())) {
                    continue;
                }
                try (var lists = new ListSheets(sheets, plan, sheet -> known && extent.isUnreadable(sheet), texts::whole, entry, notices);
                        var records = new SheetRows(sheets, plan.sheet(), texts::whole, notices)) {
                    new RecordReading(plan, file, receiver, computed, extent, entry).read(records, lists);
                }
            }
            computed.finish();
            texts.tellUnnamed(notices);
        }
    }

    /// Which names there are has to be known before the first of them is understood.
    private void look(CorpusSheets sheets, LongTextSheet texts, Notices notices) throws IOException {
        if (!entry.understands()) {
            return;
        }
        for (SheetPlan plan : layout.records().stream().flatMap(record -> record.sheets().stream()).toList()) {
            try (var rows = new SheetRows(sheets, plan, texts::whole, notices)) {
                for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                    entry.see(row.get());
                }
            }
        }
    }
}
