package dev.annals.importers;

/// Reads ICEWS coded event data.
public final class IcewsImporter extends DatasetImporter {

    /// Made by [java.util.ServiceLoader].
    public IcewsImporter() {
        super(IcewsDataset.TABLE, IcewsDataset::new);
    }
}
