package dev.annals.importers.gdelt;

import dev.annals.core.format.Description;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Surveyed;
import dev.annals.importers.file.ArchiveMember;
import dev.annals.importers.table.DatasetImporter;
import dev.annals.importers.table.DelimitedFile;
import dev.annals.importers.table.SurveyedFile;
import dev.annals.importers.table.TableImporter;
import dev.annals.importers.table.TableRun;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads GDELT events, versions 1.0 and 2.0, also zipped as they are published, and joins the mentions that lie beside them in a folder or
/// an archive.
public final class GdeltImporter extends DatasetImporter {

    /// With the tables of this dataset.
    public GdeltImporter() {
        super(GdeltDataset.TABLE, GdeltDataset::new);
    }

    /// Because mentions belong to events of other files.
    @Override
    public boolean readsFolders() {
        return true;
    }

    /// Because what articles say of an event is part of it, wherever it is written.
    @Override
    public List<String> joins() {
        return List.of(MentionsDataset.TABLE.name());
    }

    @Override
    public Surveyed survey(List<Input> inputs, Receiver receiver) {
        var mentions = new MentionStore();
        Surveyed events = new TableImporter(new GdeltDataset(mentions), (run, part) -> open(run, part, mentions)).survey(inputs, receiver);
        return new WithMentions(events, mentions, () -> mentions.finish(inputs.stream().map(Input::name).collect(Collectors.joining(", ")), receiver));
    }

    /// Events, and the mentions that are left when these have been read; the store takes its first mention then.
    private record WithMentions(Surveyed events, MentionStore mentions, Runnable rest) implements Surveyed {

        @Override
        public Optional<Description> description() {
            return events.description();
        }

        @Override
        public void read() {
            try (mentions) {
                events.read();
                rest.run();
            }
        }
    }

    private static SurveyedFile open(TableRun run, ArchiveMember part, MentionStore mentions) throws IOException {
        return new DelimitedFile(GdeltDataset.isMentions(part) ? mentions.run(run) : run, part);
    }
}
