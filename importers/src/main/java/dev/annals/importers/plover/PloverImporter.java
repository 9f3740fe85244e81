package dev.annals.importers.plover;

import dev.annals.core.format.Head;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;
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
    public void read(List<Input> inputs, Receiver receiver) {
        new TableImporter(new PloverDataset(), PloverFile::new).read(inputs, receiver);
    }
}
