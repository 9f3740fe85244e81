package dev.annals.importers.gdelt;

import dev.annals.core.format.Format;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.Report;
import dev.annals.core.model.Role;
import dev.annals.importers.cameo.CameoCodes;
import dev.annals.importers.cameo.CameoColumns;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.cell.Days;
import dev.annals.importers.file.ArchiveMember;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.FileNotices;
import dev.annals.importers.table.Articles;
import dev.annals.importers.table.Crosswalk;
import dev.annals.importers.table.Dataset;
import dev.annals.importers.table.DatasetFacts;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.table.LatestCells;
import dev.annals.importers.table.Recognition;
import dev.annals.importers.table.Spans;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The events of the GDELT Project, versions 1.0 and 2.0.
final class GdeltDataset implements Dataset {

    static final DatasetTable TABLE = DatasetTable.of(
                    new Format(GdeltColumns.DATASET, "GDELT events, versions 1.0 and 2.0", List.of(".export.csv", ".export.csv.zip"),
                            "text/tab-separated-values"), "GDELT", GdeltColumns.VERSION_2,
                    Dialect.TAB, Dialect.COMMA, Dialect.SEMICOLON)
            .recognisedBy(GdeltColumns.ID, GdeltColumns.DAY, GdeltColumns.EVENT)
            .orWithoutHeader(GdeltColumns.VERSION_2, GdeltColumns.DAILY, GdeltColumns.BACK).withYear(GdeltColumns.YEAR);

    private final CameoCodes cameo = new CameoCodes(CameoColumns.inParts(
            GdeltColumns.EVENT, GdeltColumns.BASE, GdeltColumns.ROOT, GdeltColumns.QUAD_CLASS, GdeltColumns.SCALE));
    private final LatestCells<Optional<ActorRef>> actors = new LatestCells<>();
    private final LatestCells<Optional<Placing>> places = new LatestCells<>();
    private final Mentions mentions;

    public GdeltDataset() {
        this((event, id, cast) -> { });
    }

    public GdeltDataset(Mentions mentions) {
        this.mentions = mentions;
    }

    /// What articles say of events.
    @FunctionalInterface
    interface Mentions {

        /// Adds the mentions of an event to it, as reports.
        void addTo(EventDraft event, String id, Cast cast);
    }

    @Override
    public DatasetTable table() {
        return TABLE;
    }

    @Override
    public DatasetFacts facts() {
        return DatasetFacts.of(GdeltColumns.TERMS, row -> Spans.on(row, GdeltColumns.DAY));
    }

    /// Whether a file holds mentions rather than events.
    static boolean isMentions(ArchiveMember part) throws IOException {
        return MentionsDataset.TABLE.format().fits(part.name()) || new Recognition(new MentionsDataset()).recognises(part.head());
    }

    @Override
    public boolean comesFirst(ArchiveMember part) throws IOException {
        return isMentions(part);
    }

    /// The day is there in three columns, which have to agree.
    @Override
    public boolean isTypical(DatasetRow row) {
        String day = row.verbatim(GdeltColumns.DAY);
        return row.matches(GdeltColumns.ID, "[0-9]+")
                && Days.basic(day).isPresent()
                && day.startsWith(row.verbatim(GdeltColumns.MONTH))
                && row.verbatim(GdeltColumns.MONTH).startsWith(row.verbatim(GdeltColumns.YEAR))
                && row.matches(GdeltColumns.YEAR, "[0-9]{4}")
                && row.matches(GdeltColumns.QUAD_CLASS, "[1-4]");
    }

    @Override
    public Optional<String> id(DatasetRow row) {
        return row.numberedId(GdeltColumns.ID);
    }

    /// A row with the id of another was written anew on the day on which it was added; version 1.0 has no time of day.
    @Override
    public Optional<BigDecimal> version(DatasetRow row) {
        return GdeltDays.added(row).map(day -> BigDecimal.valueOf(day.toEpochDay()));
    }

    @Override
    public void gather(DatasetRow row, Cast cast) {
        cameo.gather(row);
        GdeltColumns.ACTOR1.gather(row, cast);
        GdeltColumns.ACTOR2.gather(row, cast);
        GdeltColumns.ACTION_GEO.gather(row, cast);
        GdeltColumns.ACTOR1_GEO.gather(row, cast);
        GdeltColumns.ACTOR2_GEO.gather(row, cast);
    }

    @Override
    public void decide(FileNotices tell) {
        cameo.decide(tell);
    }

    @Override
    public Decisions decisions() {
        return cameo;
    }

    /// A mention of the article of the row says more of it than the row, so mentions come first.
    @Override
    public void join(DatasetRow row, EventDraft event, Cast cast) {
        row.text(GdeltColumns.ID).ifPresent(id -> mentions.addTo(event, id, cast));
    }

    @Override
    public void read(DatasetRow row, EventDraft event, Cast cast) {
        Optional<Crosswalk.Entry> entry = cameo.read(row, event);
        entry.ifPresent(kind -> event.detail = kind.detail());
        event.title = title(row, entry).orElse(event.title);
        event.when = GdeltDays.when(row);
        who(GdeltColumns.ACTOR1, row, cast).ifPresent(actor -> event.addParticipant(actor, Role.AGENT, Optional.empty()));
        who(GdeltColumns.ACTOR2, row, cast).ifPresent(actor -> event.addParticipant(actor, Role.TARGET, Optional.empty()));
        where(GdeltColumns.ACTION_GEO, PlacingRole.LOCATION, row, cast).ifPresent(event.placings::add);
        where(GdeltColumns.ACTOR1_GEO, PlacingRole.AGENT_LOCATION, row, cast).ifPresent(event.placings::add);
        where(GdeltColumns.ACTOR2_GEO, PlacingRole.TARGET_LOCATION, row, cast).ifPresent(event.placings::add);
        row.text(GdeltColumns.URL).map(url -> Articles.at(url, row, cast)).ifPresent(article -> event.add(
                new Report(article, Optional.empty(), List.of(), List.of(), Optional.of(article))));
    }

    private Optional<ActorRef> who(GdeltActor actor, DatasetRow row, Cast cast) {
        return actors.of(row, actor.columns(), cast, () -> actor.actor(row, cast));
    }

    private Optional<Placing> where(GdeltGeo geo, PlacingRole role, DatasetRow row, Cast cast) {
        Optional<Placing> there = places.of(row, geo.columns(), cast, () -> geo.placing(row, cast));
        if (there.isEmpty() || role == PlacingRole.LOCATION) {
            return there;
        }
        Placing location = there.get();
        return Optional.of(new Placing(location.place(), role, location.precision(), location.verbatim(), location.report()));
    }

    /// Who does what to whom, in the words of the dataset.
    private static Optional<String> title(DatasetRow row, Optional<Crosswalk.Entry> entry) {
        var words = new ArrayList<String>();
        row.text(GdeltColumns.ACTOR1.name()).ifPresent(words::add);
        entry.ifPresent(kind -> words.add(kind.label()));
        row.text(GdeltColumns.ACTOR2.name()).ifPresent(words::add);
        String title = String.join(": ", words);
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }
}
