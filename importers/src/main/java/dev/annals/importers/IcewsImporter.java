package dev.annals.importers;

import dev.annals.core.format.Format;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;

/// Reads ICEWS coded event data.
public final class IcewsImporter implements Importer {

    @Override
    public Format format() {
        return IcewsDataset.FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return new TableImporter(new IcewsDataset()).recognises(head);
    }

    @Override
    public void read(Input input, Receiver receiver) {
        new TableImporter(new IcewsDataset()).read(input, receiver);
    }
}
