package dev.annals.importers;

/// Reads POLECAT event files, also zipped.
public final class PolecatImporter extends DatasetImporter {

    /// Made by [java.util.ServiceLoader].
    public PolecatImporter() {
        super(PolecatDataset.TABLE, PolecatDataset::new);
    }
}
