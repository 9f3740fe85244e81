package dev.annals.excel;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.FormatFamily;
import dev.annals.core.format.Importer;
import dev.annals.core.format.TableFormat;
import java.util.List;

/// The workbook, and its way of writing a single table.
public final class WorkbookFamily implements FormatFamily {

    @Override
    public List<Exporter> exporters() {
        return List.of(new WorkbookExporter());
    }

    @Override
    public List<Importer> importers() {
        return List.of(new WorkbookImporter());
    }

    @Override
    public List<TableFormat> tableFormats() {
        return List.of(new WorkbookTable());
    }
}
