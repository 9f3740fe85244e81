package dev.annals.importers.icews;

import dev.annals.importers.table.DatasetImporter;

/// Reads ICEWS coded event data.
public final class IcewsImporter extends DatasetImporter {

    /// Made by [java.util.ServiceLoader].
    public IcewsImporter() {
        super(IcewsDataset.TABLE, IcewsDataset::new);
    }
}
