package dev.annals.importers;

import dev.annals.core.format.Format;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;

/// Reads POLECAT event files, also zipped.
public final class PolecatImporter implements Importer {

    @Override
    public Format format() {
        return PolecatDataset.FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return new TableImporter(new PolecatDataset()).recognises(head);
    }

    @Override
    public void read(Input input, Receiver receiver) {
        new TableImporter(new PolecatDataset()).read(input, receiver);
    }
}
