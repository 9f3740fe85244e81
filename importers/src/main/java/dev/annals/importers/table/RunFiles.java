package dev.annals.importers.table;

import dev.annals.core.format.Head;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.limit.LimitReached;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.importers.file.ArchiveMember;
import dev.annals.importers.file.ArchiveStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipException;

/// The files of the inputs of a run, in the order in which they are read.
final class RunFiles {

    private final Dataset dataset;
    private final Predicate<Head> looksLike;
    private final PlacesInSheets receiver;
    private final List<RunFile> first = new ArrayList<>();
    private final List<RunFile> others = new ArrayList<>();
    private int inputs;

    /// A file.
    ///
    /// @param part what is in it
    /// @param input the number of the input that it is of
    record RunFile(ArchiveMember part, int input) {}

    RunFiles(Dataset dataset, Predicate<Head> looksLike, PlacesInSheets receiver) {
        this.dataset = dataset;
        this.looksLike = looksLike;
        this.receiver = receiver;
    }

    /// All files: those that have to be known before the others come first.
    List<RunFile> all() {
        var all = new ArrayList<>(first);
        all.addAll(others);
        return all;
    }

    /// Adds the files of an input.
    void add(Input input) {
        inputs++;
        try {
            List<ArchiveMember> parts = dataset.table().dialects().isEmpty() ? ArchiveMember.of(input) : ArchiveMember.withTables(input);
            parts.forEach(receiver::know);
            if (input.path().filter(Files::isDirectory).isEmpty() && Workbook.is(input) && parts.stream().noneMatch(ArchiveMember::isTable)) {
                receiver.notice(Workbook.notice(input));
                return;
            }
            if (parts.isEmpty()) {
                receiver.notice(broken("is no archive, or one without files", input.name()));
            }
            sort(parts);
        } catch (LimitReached e) {
            receiver.notice(Notice.error("limit-reached", "is not read: " + e.getMessage(), input.name(), Position.UNKNOWN));
        } catch (ZipException | EOFException e) {
            receiver.notice(broken("is a broken archive: " + ArchiveStream.why(e), input.name()));
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
    }

    /// Of several files of one input, those that are not of the dataset are told and left out.
    private void sort(List<ArchiveMember> parts) throws IOException {
        var left = new ArrayList<ArchiveMember>();
        for (ArchiveMember part : parts) {
            if (dataset.comesFirst(part)) {
                first.add(new RunFile(part, inputs));
            } else if (parts.size() == 1 || belongs(part)) {
                others.add(new RunFile(part, inputs));
            } else {
                left.add(part);
            }
        }
        boolean some = left.size() < parts.size();
        left.forEach(part -> receiver.notice(left(part, some)));
    }

    /// Workbooks have sheets with notes beside those with rows, which is nothing wrong as long as there are some with rows.
    private Notice left(ArchiveMember part, boolean some) {
        String message = "is not recognised as " + dataset.table().title() + " and is not read";
        return part.isTable()
                ? Notice.of(some ? Severity.WARNING : Severity.ERROR, "other-sheet", part.shown(), "", Problem.of(message))
                : Notice.error("other-file", message + "; to read it nevertheless, name the file itself", part.shown(), Position.UNKNOWN);
    }

    private boolean belongs(ArchiveMember part) throws IOException {
        return dataset.table().format().fits(part.name()) || looksLike.test(part.head());
    }

    static Notice broken(String message, String file) {
        return Notice.error("broken-archive", message, file, Position.UNKNOWN);
    }
}
