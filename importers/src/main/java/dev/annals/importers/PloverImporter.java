package dev.annals.importers;

import dev.annals.core.format.Format;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.UnreadableInput;
import java.io.IOException;

/// Reads PLOVER records in JSON: one a line, or an array.
public final class PloverImporter implements Importer {

    @Override
    public Format format() {
        return PloverDataset.FORMAT;
    }

    @Override
    public void read(Input input, Receiver receiver) {
        var run = new TableRun(new PloverDataset(), receiver);
        try {
            for (Part part : Part.of(input)) {
                new PloverFile(run, part).read();
            }
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
    }
}
