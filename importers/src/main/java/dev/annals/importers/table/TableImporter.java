package dev.annals.importers.table;

import dev.annals.core.format.Description;
import dev.annals.core.format.Head;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Surveyed;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.schema.Position;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.file.ArchiveMember;
import dev.annals.importers.file.ArchiveStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.ZipException;

/// Reads a dataset whose files come alone, packed, or in a ZIP archive.
public final class TableImporter {

    private final Dataset dataset;
    private final FileOpener opener;
    private final Predicate<Head> looksLike;

    public TableImporter(Dataset dataset) {
        this(dataset, DelimitedFile::new);
    }

    public TableImporter(Dataset dataset, FileOpener opener) {
        this(dataset, opener, new Recognition(dataset)::recognises);
    }

    /// For files of which only one that looks so belongs to the others.
    public TableImporter(Dataset dataset, FileOpener opener, Predicate<Head> looksLike) {
        this.dataset = dataset;
        this.opener = opener;
        this.looksLike = looksLike;
    }

    Dataset dataset() {
        return dataset;
    }

    /// The same files, opened by somebody else.
    TableImporter opening(FileOpener other) {
        return new TableImporter(dataset, other, looksLike);
    }

    /// Opens one of the files.
    @FunctionalInterface
    public interface FileOpener {

        /// The file as one of a run.
        SurveyedFile open(TableRun run, ArchiveMember part) throws IOException;
    }

    /// Looks through all files of some inputs, which are read as one.
    public Surveyed survey(List<Input> inputs, Receiver receiver) {
        return survey(inputs, receiver, placed -> new TableRun(dataset, placed));
    }

    /// Looks through files for a run that somebody begins.
    Surveyed survey(List<Input> inputs, Receiver receiver, Function<Receiver, TableRun> begin) {
        var places = new PlacesInSheets(receiver);
        var files = new RunFiles(dataset, looksLike, places);
        inputs.forEach(files::add);
        TableRun run = begin.apply(places);
        return new SurveyedFiles(survey(files.all(), run), run);
    }

    /// Files that were looked through.
    private record SurveyedFiles(Map<SurveyedFile, ArchiveMember> files, TableRun run) implements Surveyed {

        @Override
        public Optional<Description> description() {
            DatasetTable table = run.dataset().table();
            return run.contents().description(table.name(), table.title(), run.dataset().facts().terms(), !run.ids().any());
        }

        @Override
        public void read() {
            files.forEach((file, part) -> {
                if (isDone(file::read, part, run)) {
                    part.finish(run.receiver()::notice);
                }
            });
            run.ids().finish();
        }
    }

    private Map<SurveyedFile, ArchiveMember> survey(List<RunFiles.RunFile> files, TableRun run) {
        var surveyed = new LinkedHashMap<SurveyedFile, ArchiveMember>();
        for (RunFiles.RunFile each : files) {
            isDone(() -> {
                SurveyedFile file = opener.open(run.within(run.order() + surveyed.size(), each.input()), each.part());
                file.survey();
                surveyed.put(file, each.part());
            }, each.part(), run);
        }
        return surveyed;
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
            run.receiver().notice(RunFiles.broken("is a broken archive: " + ArchiveStream.why(e), part.shown()));
        } catch (CharacterCodingException e) {
            run.receiver().notice(Notice.error("broken-encoding", "is marked as UTF-16, but is not", part.shown(), Position.UNKNOWN));
        } catch (IOException e) {
            throw new UnreadableInput(part.shown(), e);
        }
        return false;
    }
}
