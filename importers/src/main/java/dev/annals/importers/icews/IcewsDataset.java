package dev.annals.importers.icews;

import static dev.annals.importers.column.DatasetColumn.code;
import static dev.annals.importers.column.DatasetColumn.kept;
import static dev.annals.importers.column.DatasetColumn.mapped;
import static dev.annals.importers.column.DatasetColumn.mappedCode;
import static dev.annals.importers.column.DatasetColumn.metric;
import static dev.annals.importers.column.DatasetColumn.tally;

import dev.annals.core.format.Format;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Other;
import dev.annals.core.model.Role;
import dev.annals.importers.cameo.CameoCodes;
import dev.annals.importers.cameo.CameoColumns;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.cell.Content;
import dev.annals.importers.contents.TermsOfUse;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.FileNotices;
import dev.annals.importers.table.Crosswalk;
import dev.annals.importers.table.Dataset;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.DatasetColumns;
import dev.annals.importers.table.DatasetFacts;
import dev.annals.importers.table.DatasetImporter;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.table.Hops;
import dev.annals.importers.column.Ids;
import dev.annals.importers.table.NamedPlace;
import dev.annals.importers.table.Spans;
import java.util.List;
import java.util.Optional;

/// The coded events of the Integrated Crisis Early Warning System (Boschee and others, ICEWS Coded Event Data readme).
public final class IcewsDataset implements Dataset {

    private static final DatasetColumn ID = mapped(Content.CODE, "id", "Event ID");
    private static final DatasetColumn DATE = mapped(Content.DAY, "id, when", "Event Date");
    private static final DatasetColumn SOURCE = mapped("participation", "Source Name");
    private static final DatasetColumn SOURCE_SECTORS = mapped("capacity", "Source Sectors");
    private static final DatasetColumn TEXT = mapped("title, detail", "Event Text");
    private static final DatasetColumn CAMEO = mappedCode("detail", CameoColumns.SCHEME, "CAMEO Code");
    private static final DatasetColumn INTENSITY = metric("Intensity");
    private static final DatasetColumn TARGET = mapped("participation", "Target Name");
    private static final DatasetColumn TARGET_SECTORS = mapped("capacity", "Target Sectors");
    private static final DatasetColumn PUBLISHER = mapped("report", "Publisher");
    private static final NamedPlace PLACE = NamedPlace.of("icews", "Country", "Province", "District", "City", "Latitude", "Longitude");
    private static final DatasetColumns COLUMNS = DatasetColumns.of(
            ID, DATE, SOURCE, SOURCE_SECTORS, kept("Source Country"), TEXT, CAMEO, INTENSITY, TARGET, TARGET_SECTORS,
            kept("Target Country"), code("icews-story", "Story ID"), tally("Sentence Number"), PUBLISHER, PLACE.city(), PLACE.district(),
            PLACE.province(), PLACE.country(), PLACE.latitude(), PLACE.longitude(), kept("Event Sentence"), kept("Headline"),
            kept("Language"));
    static final DatasetTable TABLE = DatasetTable.of(
                    new Format("icews", "ICEWS coded event data, tab-separated", List.of(), "text/tab-separated-values"), "ICEWS", COLUMNS,
                    Dialect.TAB, Dialect.COMMA, Dialect.SEMICOLON)
            .recognisedBy(ID, SOURCE, TARGET, TEXT).withMissing("NA", "NULL");

    private final CameoCodes cameo = new CameoCodes(CameoColumns.inWords(CAMEO, INTENSITY, TEXT));

    /// Reads ICEWS coded event data.
    public static DatasetImporter importer() {
        return new DatasetImporter(TABLE, IcewsDataset::new);
    }

    @Override
    public DatasetTable table() {
        return TABLE;
    }

    /// Its pages contradict each other on the licence: one says CC0, the other research and education only (github.com/andybega/icews, issue 49,
    /// of the terms of doi:10.7910/DVN/QI2T9A and doi:10.7910/DVN/28075). So none is said.
    @Override
    public DatasetFacts facts() {
        TermsOfUse terms = TermsOfUse.citing("Boschee, Elizabeth, Jennifer Lautenschlager, Sean O'Brien, Steve Shellman, James Starz and Michael Ward "
                + "(2015). ICEWS Coded Event Data. Harvard Dataverse. https://doi.org/10.7910/DVN/28075");
        return DatasetFacts.of(terms, row -> Spans.on(row, DATE)).in(PLACE::country);
    }

    /// An id belongs to one day only: 145,312 ids of 2013 come twice, with different dates.
    @Override
    public Optional<String> id(DatasetRow row) {
        return row.numberedId(ID).map(id -> row.text(DATE).map(date -> id + "-" + row.day(DATE).map(Object::toString).orElse(date)).orElse(id));
    }

    @Override
    public void gather(DatasetRow row, Cast cast) {
        cameo.gather(row);
        PLACE.place(row, cast);
        row.text(SOURCE).ifPresent(name -> actor(row, cast, name));
        row.text(TARGET).ifPresent(name -> actor(row, cast, name));
    }

    @Override
    public void decide(FileNotices tell) {
        cameo.decide(tell);
    }

    @Override
    public Decisions decisions() {
        return cameo;
    }

    @Override
    public void read(DatasetRow row, EventDraft event, Cast cast) {
        row.text(TEXT).ifPresent(text -> event.detail = new Other(text));
        cameo.read(row, event).ifPresent(entry -> event.detail = worded(entry, row).detail());
        row.text(TEXT).flatMap(text -> row.joined(": ", SOURCE, TEXT, TARGET)).ifPresent(title -> event.title = title);
        event.when = Spans.on(row, DATE);
        add(row, event, cast, SOURCE, SOURCE_SECTORS, Role.AGENT);
        add(row, event, cast, TARGET, TARGET_SECTORS, Role.TARGET);
        event.addLocation(PLACE.place(row, cast), PLACE.precision(row), Optional.empty());
        row.text(PUBLISHER).ifPresent(name -> event.add(Hops.report("r1", name, Optional.empty())));
    }

    /// The words of the row go before those of the manual, which calls some codes otherwise.
    private static Crosswalk.Entry worded(Crosswalk.Entry entry, DatasetRow row) {
        return new Crosswalk.Entry(entry.kind(), entry.particular(), row.text(TEXT).orElse(entry.label()));
    }

    /// The sectors of an actor change with time, so that they belong to the event and not to the actor.
    private static void add(DatasetRow row, EventDraft event, Cast cast, DatasetColumn name, DatasetColumn sectors, Role role) {
        row.text(name).ifPresent(text -> event.addParticipant(
                new ActorRef.Resolved(actor(row, cast, text), Optional.of(text)), role, row.text(sectors)));
    }

    private static String actor(DatasetRow row, Cast cast, String name) {
        return cast.actor(Ids.of("icews:actor", name), row.origin(), ActorKind.OTHER, name, List.of());
    }
}
