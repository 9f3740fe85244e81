package dev.annals.importers.plover;

import dev.annals.importers.table.DatasetImporter;

/// Reads POLECAT event files, also zipped.
public final class PolecatImporter extends DatasetImporter {

    /// Made by [java.util.ServiceLoader].
    public PolecatImporter() {
        super(PolecatDataset.TABLE, PolecatDataset::new);
    }
}
