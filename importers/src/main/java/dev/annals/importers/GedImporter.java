package dev.annals.importers;

import dev.annals.core.format.Format;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;

/// Reads UCDP GED, all releases, and its candidate and per-country files.
public final class GedImporter implements Importer {

    @Override
    public Format format() {
        return GedDataset.FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return new TableImporter(new GedDataset()).recognises(head);
    }

    @Override
    public void read(Input input, Receiver receiver) {
        new TableImporter(new GedDataset()).read(input, receiver);
    }
}
