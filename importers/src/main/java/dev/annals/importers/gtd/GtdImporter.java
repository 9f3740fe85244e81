package dev.annals.importers.gtd;

import dev.annals.importers.table.DatasetImporter;

/// Reads the Global Terrorism Database, saved as CSV.
public final class GtdImporter extends DatasetImporter {

    /// Made by [java.util.ServiceLoader].
    public GtdImporter() {
        super(GtdDataset.TABLE, GtdDataset::new);
    }
}
