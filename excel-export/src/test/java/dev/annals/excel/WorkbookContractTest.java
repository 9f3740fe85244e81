package dev.annals.excel;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.Importer;
import dev.annals.testkit.FormatContract;

class WorkbookContractTest extends FormatContract {

    @Override
    protected Exporter exporter() {
        return new CheckedExporter();
    }

    @Override
    protected Importer importer() {
        return new WorkbookImporter();
    }
}
