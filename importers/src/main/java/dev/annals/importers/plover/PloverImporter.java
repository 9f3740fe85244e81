package dev.annals.importers.plover;

import dev.annals.core.format.Head;
import dev.annals.importers.table.Dataset;
import dev.annals.importers.table.DatasetImporter;
import dev.annals.importers.table.TableImporter;

/// Reads PLOVER records in JSON: one a line, or an array.
public final class PloverImporter extends DatasetImporter {

    /// With the tables of this dataset.
    public PloverImporter() {
        super(PloverDataset.TABLE, PloverDataset::new);
    }

    @Override
    public boolean recognises(Head head) {
        return PloverFile.recognises(head);
    }

    @Override
    protected TableImporter files(Dataset run) {
        return new TableImporter(run, PloverFile::new, PloverFile::recognises);
    }
}
