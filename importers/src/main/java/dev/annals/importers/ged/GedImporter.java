package dev.annals.importers.ged;

import dev.annals.importers.table.DatasetImporter;

/// Reads UCDP GED, all releases, and its candidate and per-country files.
public final class GedImporter extends DatasetImporter {

    /// Made by [java.util.ServiceLoader].
    public GedImporter() {
        super(GedDataset.TABLE, GedDataset::new);
    }
}
