package dev.annals.spark;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.schema.Position;
import dev.annals.core.subset.Subset;
import dev.annals.core.subset.SubsetSelection;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.core.transfer.OneDescription;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Selection;
import dev.annals.core.transfer.Transfer;
import dev.annals.json.JsonLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The same export on one machine.
///
/// @param lines what it wrote, in order of text
/// @param rejects what it rejected, as lines in order of text
/// @param notices what it told, in order of text
/// @param ledger its ledger
record OneMachine(List<String> lines, List<String> rejects, List<String> notices, List<LedgerEntry> ledger) {

    static OneMachine export(List<Path> files, String importer, String exporter) throws IOException {
        return export(files, importer, exporter, Subset.ALL);
    }

    static OneMachine export(List<Path> files, String importer, String exporter, Subset subset) throws IOException {
        var bytes = new ByteArrayOutputStream();
        return export(files, importer, exporter, subset, ExportOptions.NONE, bytes);
    }

    /// In another form of the format.
    static OneMachine profiled(List<Path> files, String importer, String exporter, String profile) throws IOException {
        var options = new ExportOptions(Optional.of(profile), Optional.empty(), Optional.empty());
        return export(files, importer, exporter, Subset.ALL, options, new ByteArrayOutputStream());
    }

    /// Writes a file, whose lines are not looked at.
    static OneMachine write(List<Path> files, String importer, String exporter, Path target) throws IOException {
        var bytes = new ByteArrayOutputStream();
        OneMachine written = export(files, importer, exporter, Subset.ALL, ExportOptions.NONE, bytes);
        Files.write(target, bytes.toByteArray());
        return written;
    }

    private static OneMachine export(List<Path> files, String importer, String exporter, Subset subset, ExportOptions options, ByteArrayOutputStream bytes) throws IOException {
        Selection selection = subset.isAll() ? Selection.ALL : new SubsetSelection(subset);
        var rejects = new ArrayList<String>();
        var notices = new ArrayList<String>();
        try (Export export = Formats.exporter(exporter).orElseThrow().open(new InMemory(bytes), options)) {
            var transfer = new Transfer(
                    List.of(new Output("out", export)), selection, rejection -> rejects.add(JsonLines.line(Rejection.ENTITY, rejection)),
                    notice -> notices.add(JsonLines.line(Notice.ENTITY, notice)));
            selection.survey(receiver -> read(files, importer, receiver));
            selection.description().ifPresent(corpus -> transfer.accept(corpus, new Origin("", Position.UNKNOWN, () -> "")));
            read(files, importer, transfer);
            transfer.finish();
            return new OneMachine(
                    bytes.toString(StandardCharsets.UTF_8).lines().sorted().toList(), rejects.stream().sorted().toList(), notices.stream().sorted().toList(),
                    transfer.ledger().entries());
        }
    }

    /// Reads files as one run does.
    static void read(List<Path> files, String format, Receiver given) {
        Importer importer = Formats.importer(format).orElseThrow();
        if (importer.readsTogether()) {
            importer.read(files.stream().map(Input::of).toList(), given);
            return;
        }
        Receiver receiver = files.size() > 1 ? new OneDescription(given) : given;
        files.forEach(file -> importer.read(List.of(Input.of(file)), receiver));
    }

    private record InMemory(OutputStream stream) implements Destination {

        @Override
        public String name() {
            return "out";
        }

        @Override
        public OutputStream beside(String ending) {
            throw new IllegalStateException(ending);
        }
    }
}
