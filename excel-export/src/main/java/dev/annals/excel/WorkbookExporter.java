package dev.annals.excel;

import dev.annals.core.format.Export;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import java.io.OutputStream;
import java.util.List;

/// Writes workbooks.
public final class WorkbookExporter implements Exporter {

    static final Format FORMAT = new Format(
            "xlsx", "Excel workbook", List.of(".xlsx"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Export open(OutputStream out) {
        return new WorkbookExport(out, Layout.OF_CORPUS, SheetPlan.MOST_ROWS);
    }
}
