package dev.annals.importers;

import dev.annals.core.format.Format;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;

/// Reads ACLED exports, old and new, and files of deleted events.
public final class AcledImporter implements Importer {

    @Override
    public Format format() {
        return AcledDataset.FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return new TableImporter(new AcledDataset()).recognises(head);
    }

    /// Because a file of deleted events, or of new versions, belongs to the others.
    @Override
    public boolean readsFolders() {
        return true;
    }

    @Override
    public void read(Input input, Receiver receiver) {
        new TableImporter(new AcledDataset()).read(input, receiver);
    }
}
