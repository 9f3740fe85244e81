package dev.annals.importers;

import dev.annals.core.format.Format;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;

/// Reads GDELT events, versions 1.0 and 2.0, also zipped as they are published.
public final class GdeltImporter implements Importer {

    @Override
    public Format format() {
        return GdeltDataset.FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return new TableImporter(new GdeltDataset()).recognises(head);
    }

    @Override
    public void read(Input input, Receiver receiver) {
        new TableImporter(new GdeltDataset()).read(input, receiver);
    }
}
