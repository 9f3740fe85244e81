package dev.annals.importers.flat;

import dev.annals.core.entry.IdOfTitle;
import dev.annals.core.format.Format;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Measure;
import dev.annals.core.model.Role;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.column.Ids;
import dev.annals.importers.contents.TermsOfUse;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.FileNotices;
import dev.annals.importers.table.Dataset;
import dev.annals.importers.table.DatasetFacts;
import dev.annals.importers.table.DatasetImporter;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows with the headings of the Event table; not all of them have to be there.
public final class EventTableDataset implements Dataset {

    static final String NAME = "event-table";
    static final DatasetTable TABLE = DatasetTable.of(
                    new Format(NAME, "the Event table: CSV with its headings, one event a row", List.of(), "text/csv"), "Event table",
                    EventTableColumns.ALL, Dialect.COMMA, Dialect.SEMICOLON, Dialect.QUOTED_TAB)
            .recognisedBy(EventTableColumns.TITLE, EventTableColumns.DATE_FROM)
            .recognisedBy(EventTableColumns.TITLE, EventTableColumns.DATE_WORDS)
            .withYear(EventTableColumns.YEAR)
            .writtenByHand();

    private final Untold untold = new Untold();

    /// Reads the Event table.
    public static DatasetImporter importer() {
        return new DatasetImporter(TABLE, EventTableDataset::new);
    }

    @Override
    public DatasetTable table() {
        return TABLE;
    }

    @Override
    public DatasetFacts facts() {
        return DatasetFacts.of(TermsOfUse.UNKNOWN, row -> new EventTableDate(row).read())
                .in(row -> row.text(EventTableColumns.COUNTRY).filter(EventTablePlaces::isOne));
    }

    /// The id of the row, or else the words of its title with its first day.
    @Override
    public Optional<String> id(DatasetRow row) {
        return row.text(EventTableColumns.ID).or(() -> row.text(EventTableColumns.TITLE).map(IdOfTitle::of).filter(words -> !words.isEmpty())
                .map(words -> Stream.concat(Stream.of(words), row.text(EventTableColumns.DATE_FROM).stream()).collect(Collectors.joining("-"))));
    }

    @Override
    public void gather(DatasetRow row, Cast cast) {
        new EventTablePlaces(row, cast).gather();
        for (Side side : Side.values()) {
            EventTablePlaces.names(row, side.column).forEach(name -> actor(row, cast, name));
        }
        untold.add(row);
    }

    @Override
    public void decide(FileNotices tell) {
        untold.tell(tell);
    }

    @Override
    public void read(DatasetRow row, EventDraft event, Cast cast) {
        row.text(EventTableColumns.TITLE).ifPresent(title -> event.title = title);
        event.summary = row.text(EventTableColumns.SUMMARY);
        event.factuality = RowTerms.of(row, EventTableColumns.FACTUALITY, Factuality.LIST).orElse(Factuality.ACTUAL);
        event.when = new EventTableDate(row).readAloud();
        event.detail = new EventTableKind(row).detail(event.title);
        new EventTablePlaces(row, cast).addTo(event);
        for (Side side : Side.values()) {
            EventTablePlaces.names(row, side.column).forEach(name -> event.addParticipant(
                    new ActorRef.Resolved(actor(row, cast, name), Optional.of(name)), side.role, Optional.empty()));
        }
        EventTableNumbers.of(row, Measure.KILLED).addTo(event);
        EventTableNumbers.of(row, Measure.INJURED).addTo(event);
        new EventTableReports(row, cast).addTo(event);
        note(row, event);
    }

    /// Those who took part in a column, and the role that a reader takes them to have.
    private enum Side {
        INITIATORS(EventTableColumns.INITIATORS, Role.AGENT),
        TARGETS(EventTableColumns.TARGETS, Role.TARGET),
        PARTICIPANTS(EventTableColumns.PARTICIPANTS, Role.PARTICIPANT),
        OTHERS(EventTableColumns.OTHERS, Role.OTHER);

        @SuppressWarnings("ImmutableEnumChecker") // columns do not change
        private final DatasetColumn column;

        private final Role role;

        Side(DatasetColumn column, Role role) {
            this.column = column;
            this.role = role;
        }
    }

    private static String actor(DatasetRow row, Cast cast, String name) {
        return cast.actor(Ids.of(NAME + ":actor", name), row.origin(), ActorKind.OTHER, name, List.of());
    }

    private static void note(DatasetRow row, EventDraft event) {
        row.joined(" ", EventTableColumns.DATASET, EventTableColumns.DATASET_VERSION).ifPresent(dataset -> event.notes.add(
                "from " + dataset + row.text(EventTableColumns.LOCAL_ID).map(id -> ", where its id is " + id).orElse("")));
    }
}
