package dev.annals.excel.view;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.tally.Tally;
import dev.annals.excel.layout.Label;
import dev.annals.excel.layout.Profile;
import dev.annals.excel.row.Companions;
import dev.annals.excel.row.Directory;
import dev.annals.excel.row.PendingSheets;
import dev.annals.excel.row.RowAddress;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// The sheets that show the events in other ways than row by row.
public final class Views implements Closeable {

    private static final int LONGEST_IN_CHARTS = 40;

    private final Profile profile;
    private final Tally tally;
    private final EventTable table = new EventTable();
    private final Timeline timeline;
    private final Disagreements disagreements;
    private Optional<TollColumns> tolls = Optional.empty();

    /// With the records that events refer to.
    public Views(Profile profile, Directory directory) {
        var wording = new Wording(directory);
        this.profile = profile;
        this.tally = new Tally(
                directory::label, (entity, id) -> Label.plain(directory.label(entity, id), LONGEST_IN_CHARTS), Companions.MOST_OF_EACH);
        this.timeline = new Timeline(wording);
        this.disagreements = new Disagreements(wording);
    }

    public void add(CorpusRecord record, RowAddress address) throws IOException {
        if (profile.isFull()) {
            table.add(record, address);
        }
        if (record instanceof Place place) {
            tally.add(place);
        } else if (record instanceof Event event) {
            tally.add(event);
            if (profile.isFull()) {
                timeline.add(event, address);
                disagreements.add(event, address);
            }
        }
    }

    /// Adds the sheets that have rows.
    public void complete(PendingSheets pending) throws IOException {
        tally.complete();
        tolls = table.complete(pending);
        timeline.complete(pending);
        disagreements.complete(pending);
    }

    /// Where people killed can be added up, once the sheets are complete.
    public Optional<TollColumns> tolls() {
        return tolls;
    }

    public Tally tally() {
        return tally;
    }

    @Override
    public void close() throws IOException {
        try (table; timeline; tally) {
            disagreements.close();
        }
    }
}
