package dev.annals.importers;

import dev.annals.core.format.Format;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;

/// Reads the Global Terrorism Database, saved as CSV.
public final class GtdImporter implements Importer {

    @Override
    public Format format() {
        return GtdDataset.FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return new TableImporter(new GtdDataset()).recognises(head);
    }

    @Override
    public void read(Input input, Receiver receiver) {
        new TableImporter(new GtdDataset()).read(input, receiver);
    }
}
