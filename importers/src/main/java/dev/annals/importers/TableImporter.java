package dev.annals.importers;

import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.schema.Position;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipException;

/// Reads a dataset that comes as a table, alone or in a ZIP archive.
final class TableImporter {

    private final Dataset dataset;

    TableImporter(Dataset dataset) {
        this.dataset = dataset;
    }

    void read(Input input, Receiver receiver) {
        var run = new TableRun(dataset, receiver);
        try {
            List<Part> parts = Part.of(input);
            if (parts.isEmpty()) {
                receiver.notice(broken("is no archive, or one without files", input));
            }
            for (Part part : parts) {
                new TableFile(run, part).read();
            }
        } catch (ZipException | EOFException e) {
            receiver.notice(broken("is a broken archive: " + e.getMessage(), input));
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
    }

    private static Notice broken(String message, Input input) {
        return Notice.error("broken-archive", message, input.name(), Position.UNKNOWN);
    }
}
