package dev.annals.excel;

import dev.annals.core.format.Format;
import dev.annals.core.format.TableFormat;
import dev.annals.core.format.TableWriter;
import dev.annals.excel.layout.SheetPlan;
import java.io.OutputStream;
import java.util.List;

/// Writes a single table as a workbook.
public final class WorkbookTable implements TableFormat {

    @Override
    public Format format() {
        return WorkbookExporter.FORMAT;
    }

    @Override
    public TableWriter open(OutputStream out, List<String> columns) {
        return new SingleSheetExport(out, columns, SheetPlan.MOST_ROWS);
    }
}
