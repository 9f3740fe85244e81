package dev.annals.importers;

import dev.annals.core.format.Head;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.schema.Position;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipException;

/// Reads a dataset whose files come alone, packed, or in a ZIP archive.
final class TableImporter {

    private final Dataset dataset;
    private final FileReader reader;

    TableImporter(Dataset dataset) {
        this(dataset, (run, part) -> new TableFile(run, part).read());
    }

    TableImporter(Dataset dataset, FileReader reader) {
        this.dataset = dataset;
        this.reader = reader;
    }

    /// Reads one of the files.
    @FunctionalInterface
    interface FileReader {
        void read(TableRun run, Part part) throws IOException;
    }

    void read(Input input, Receiver receiver) {
        try {
            if (Workbook.is(input)) {
                receiver.notice(Workbook.notice(input));
                return;
            }
            List<Part> parts = Part.of(input);
            if (parts.isEmpty()) {
                receiver.notice(broken("is no archive, or one without files", input));
            }
            read(parts, new TableRun(dataset, receiver));
        } catch (ZipException | EOFException e) {
            receiver.notice(broken("is a broken archive: " + e.getMessage(), input));
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
    }

    private void read(List<Part> parts, TableRun run) throws IOException {
        for (Part part : parts) {
            reader.read(run, part);
        }
    }

    boolean recognises(Head head) {
        return new Recognition(dataset).recognises(head);
    }

    private static Notice broken(String message, Input input) {
        return Notice.error("broken-archive", message, input.name(), Position.UNKNOWN);
    }
}
