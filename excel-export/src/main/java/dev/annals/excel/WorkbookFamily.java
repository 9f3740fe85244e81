package dev.annals.excel;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.FormatFamily;
import dev.annals.core.format.Importer;
import dev.annals.core.format.TableFormat;
import dev.annals.core.format.TableReader;
import java.util.List;

/// The workbook, its way of writing a single table, and the tables in workbooks of others.
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

    @Override
    public List<TableReader> tableReaders() {
        return List.of(new SheetTables());
    }
}
