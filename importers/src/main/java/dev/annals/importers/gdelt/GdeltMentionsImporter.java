package dev.annals.importers.gdelt;

import dev.annals.importers.table.DatasetImporter;

/// Reads GDELT mentions, also zipped as they are published; each is linked to the event that it mentions.
public final class GdeltMentionsImporter extends DatasetImporter {

    /// Made by [java.util.ServiceLoader].
    public GdeltMentionsImporter() {
        super(MentionsDataset.TABLE, MentionsDataset::new);
    }
}
