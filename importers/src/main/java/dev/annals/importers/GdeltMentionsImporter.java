package dev.annals.importers;

import dev.annals.core.format.Format;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;

/// Reads GDELT mentions, also zipped as they are published; each is linked to the event that it mentions.
public final class GdeltMentionsImporter implements Importer {

    @Override
    public Format format() {
        return MentionsDataset.FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return new TableImporter(new MentionsDataset()).recognises(head);
    }

    @Override
    public void read(Input input, Receiver receiver) {
        new TableImporter(new MentionsDataset()).read(input, receiver);
    }
}
