package dev.annals.importers.plover;

import dev.annals.core.format.Head;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Surveyed;
import dev.annals.importers.table.DatasetImporter;
import dev.annals.importers.table.TableImporter;
import java.util.List;

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
    public Surveyed survey(List<Input> inputs, Receiver receiver) {
        return new TableImporter(new PloverDataset(), PloverFile::new, PloverFile::recognises).survey(inputs, receiver);
    }
}
