package dev.annals.excel;

import dev.annals.core.format.Format;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.schema.Position;
import dev.annals.core.scratch.Scratch;
import dev.annals.excel.entry.EntryDesk;
import dev.annals.excel.layout.WorkbookLayout;
import dev.annals.excel.read.RowEntry;
import dev.annals.excel.read.WorkbookFile;
import dev.annals.excel.read.WorkbookReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads workbooks of the layout that the exporter writes, after whatever was done to them in between.
public final class WorkbookImporter implements Importer {

    /// With macros too, which are left alone.
    private static final Format FORMAT = new Format(
            WorkbookExporter.FORMAT.name(), WorkbookExporter.FORMAT.doc(), List.of(".xlsx", ".xlsm"), WorkbookExporter.FORMAT.mediaType());

    @Override
    public Format format() {
        return FORMAT;
    }

    /// A package whose parts are those of a workbook; most programs pack the list of parts first.
    @Override
    public boolean recognises(Head head) {
        return head.name().equals("[Content_Types].xml") && head.text(StandardCharsets.UTF_8).contains("spreadsheetml");
    }

    @Override
    public void read(Input input, Receiver receiver) {
        try {
            if (input.path().isPresent()) {
                read(input, input.path().get(), receiver);
            } else {
                readCopy(input, receiver);
            }
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
    }

    /// A ZIP file is read from its end, so that a stream has to become a file first.
    private static void readCopy(Input input, Receiver receiver) throws IOException {
        Path copy = Scratch.named(".xlsx");
        try {
            try (InputStream in = input.open(); OutputStream out = Files.newOutputStream(copy)) {
                in.transferTo(out);
            }
            read(input, copy, receiver);
        } finally {
            Scratch.discard(copy);
        }
    }

    private static void read(Input input, Path file, Receiver receiver) throws IOException {
        long size = sizeOfReadable(file);
        try (var workbook = WorkbookFile.open(file)) {
            reading(workbook, input.name(), receiver).read();
        } catch (IOException damage) {
            sizeOfReadable(file);
            String message = "the workbook is damaged or none at all: " + WorkbookFile.why(damage, file);
            receiver.reject(new Rejection(
                    Rejection.REST_TYPE, Optional.empty(), Optional.empty(),
                    List.of(Notice.error("unreadable-workbook", message, input.name(), Position.UNKNOWN)),
                    "(a file of " + size + " bytes)"));
        }
    }

    /// What people typed in short is understood only in a workbook that was made for it.
    private static WorkbookReading reading(WorkbookFile workbook, String file, Receiver receiver) throws IOException {
        if (!workbook.isForEntering()) {
            return new WorkbookReading(workbook, WorkbookLayout.OF_CORPUS, file, receiver, RowEntry.NONE);
        }
        WorkbookLayout layout = WorkbookLayout.FOR_ENTERING;
        return new WorkbookReading(workbook, layout, file, receiver, new EntryDesk(layout, receiver.documents(), file, receiver::notice));
    }

    /// Reads through a file to tell a disk that fails from a file that is damaged.
    static long sizeOfReadable(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
