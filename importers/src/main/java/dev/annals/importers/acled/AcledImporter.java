package dev.annals.importers.acled;

import dev.annals.importers.table.DatasetImporter;

/// Reads ACLED exports, old and new, and files of deleted events.
public final class AcledImporter extends DatasetImporter {

    /// With the tables of this dataset.
    public AcledImporter() {
        super(AcledDataset.TABLE, AcledDataset::new);
    }

    /// Because a file of deleted events, or of new versions, belongs to the others.
    @Override
    public boolean readsFolders() {
        return true;
    }
}
