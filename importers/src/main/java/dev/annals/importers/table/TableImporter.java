package dev.annals.importers.table;

import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.importers.file.ArchiveMember;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;

/// Reads a dataset whose files come alone, packed, or in a ZIP archive.
public final class TableImporter {

    private final Dataset dataset;
    private final FileOpener opener;

    public TableImporter(Dataset dataset) {
        this(dataset, DelimitedFile::new);
    }

    public TableImporter(Dataset dataset, FileOpener opener) {
        this.dataset = dataset;
        this.opener = opener;
    }

    /// Opens one of the files.
    @FunctionalInterface
    public interface FileOpener {

        /// The file as one of a run.
        SurveyedFile open(TableRun run, ArchiveMember part) throws IOException;
    }

    /// Reads all files of some inputs as one.
    public void read(List<Input> inputs, Receiver receiver) {
        var first = new ArrayList<ArchiveMember>();
        var others = new ArrayList<ArchiveMember>();
        inputs.forEach(input -> sort(input, receiver, first, others));
        first.addAll(others);
        read(first, new TableRun(dataset, receiver));
    }

    private void sort(Input input, Receiver receiver, List<ArchiveMember> first, List<ArchiveMember> others) {
        try {
            List<ArchiveMember> parts = dataset.table().dialects().isEmpty() ? ArchiveMember.of(input) : ArchiveMember.withTables(input);
            if (input.path().filter(Files::isDirectory).isEmpty() && Workbook.is(input) && parts.stream().noneMatch(ArchiveMember::isTable)) {
                receiver.notice(Workbook.notice(input));
                return;
            }
            if (parts.isEmpty()) {
                receiver.notice(broken("is no archive, or one without files", input.name()));
            }
            sort(parts, receiver, first, others);
        } catch (ZipException | EOFException e) {
            receiver.notice(broken("is a broken archive: " + e.getMessage(), input.name()));
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
    }

    /// Of several files of one input, those that are not of the dataset are told and left out.
    private void sort(List<ArchiveMember> parts, Receiver receiver, List<ArchiveMember> first, List<ArchiveMember> others) throws IOException {
        var left = new ArrayList<ArchiveMember>();
        int before = first.size() + others.size();
        for (ArchiveMember part : parts) {
            if (dataset.comesFirst(part)) {
                first.add(part);
            } else if (parts.size() == 1 || belongs(part)) {
                others.add(part);
            } else {
                left.add(part);
            }
        }
        boolean some = first.size() + others.size() > before;
        left.forEach(part -> receiver.notice(left(part, some)));
    }

    private void read(List<ArchiveMember> parts, TableRun run) {
        var surveyed = new LinkedHashMap<SurveyedFile, ArchiveMember>();
        for (ArchiveMember part : parts) {
            isDone(() -> {
                SurveyedFile file = opener.open(run, part);
                file.survey();
                surveyed.put(file, part);
            }, part, run);
        }
        for (Map.Entry<SurveyedFile, ArchiveMember> file : surveyed.entrySet()) {
            ArchiveMember part = file.getValue();
            if (isDone(file.getKey()::read, part, run)) {
                part.finish(run.receiver()::notice);
            }
        }
    }

    /// Workbooks have sheets with notes beside those with rows, which is nothing wrong as long as there are some with rows.
    private Notice left(ArchiveMember part, boolean some) {
        String message = "is not recognised as " + dataset.table().title() + " and is not read";
        return part.isTable()
                ? Notice.of(some ? Severity.WARNING : Severity.ERROR, "other-sheet", part.shown(), "", Problem.of(message))
                : Notice.error("other-file", message + "; to read it nevertheless, name the file itself", part.shown(), Position.UNKNOWN);
    }

    private boolean belongs(ArchiveMember part) throws IOException {
        return dataset.table().format().fits(part.name()) || new Recognition(dataset).recognises(part.head());
    }

    /// What is done with a file.
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    /// Whether a file could be read to its end; else it is told why.
    private static boolean isDone(Step step, ArchiveMember part, TableRun run) {
        try {
            step.run();
            return true;
        } catch (ZipException | EOFException e) {
            run.receiver().notice(broken("is a broken archive: " + e.getMessage(), part.shown()));
        } catch (CharacterCodingException e) {
            run.receiver().notice(Notice.error("broken-encoding", "is marked as UTF-16, but is not", part.shown(), Position.UNKNOWN));
        } catch (IOException e) {
            throw new UnreadableInput(part.shown(), e);
        }
        return false;
    }

    private static Notice broken(String message, String file) {
        return Notice.error("broken-archive", message, file, Position.UNKNOWN);
    }
}
