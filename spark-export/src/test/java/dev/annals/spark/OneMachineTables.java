package dev.annals.spark;

import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Notice;
import dev.annals.core.format.OutputFolder;
import dev.annals.core.subset.Subset;
import dev.annals.core.subset.SubsetSelection;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Selection;
import dev.annals.core.transfer.Transfer;
import dev.annals.json.JsonLines;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The same tables on one machine, in a folder.
///
/// @param notices what it told, in order of text
/// @param ledger its ledger
record OneMachineTables(List<String> notices, List<LedgerEntry> ledger) {

    static OneMachineTables fill(List<Path> files, String importer, String exporter, Path folder) throws IOException {
        return fill(files, importer, exporter, Subset.ALL, folder);
    }

    static OneMachineTables fill(List<Path> files, String importer, String exporter, Subset subset, Path folder) throws IOException {
        Selection selection = subset.isAll() ? Selection.ALL : new SubsetSelection(subset);
        var notices = new ArrayList<String>();
        Files.createDirectories(folder);
        var disk = new OnDisk(folder, new ArrayList<>());
        try (Export export = Formats.exporter(exporter).orElseThrow().fill(disk, ExportOptions.NONE)) {
            var transfer = new Transfer(
                    List.of(new Output("out", export)), selection, rejection -> { }, notice -> notices.add(JsonLines.line(Notice.ENTITY, notice)));
            selection.survey(receiver -> OneMachine.read(files, importer, receiver));
            OneMachine.read(files, importer, transfer);
            transfer.finish();
            return new OneMachineTables(notices.stream().sorted().toList(), transfer.ledger().entries());
        } finally {
            for (OutputStream stream : disk.streams()) {
                stream.close();
            }
        }
    }

    private record OnDisk(Path folder, List<OutputStream> streams) implements OutputFolder {

        @Override
        public String name() {
            return folder.toString();
        }

        @Override
        public OutputStream file(String name) {
            try {
                OutputStream stream = Files.newOutputStream(folder.resolve(name));
                streams.add(stream);
                return stream;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
