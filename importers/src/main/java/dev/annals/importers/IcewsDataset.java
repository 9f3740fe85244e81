package dev.annals.importers;

import static dev.annals.importers.Column.code;
import static dev.annals.importers.Column.kept;
import static dev.annals.importers.Column.mapped;
import static dev.annals.importers.Column.mappedCode;
import static dev.annals.importers.Column.metric;

import dev.annals.core.format.Format;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Other;
import dev.annals.core.model.Role;
import java.util.List;
import java.util.Optional;

/// The coded events of the Integrated Crisis Early Warning System (Boschee and others, ICEWS Coded Event Data readme).
final class IcewsDataset implements Dataset {

    private static final Column ID = mapped("id", "Event ID");
    private static final Column DATE = mapped("id, when", "Event Date");
    private static final Column SOURCE = mapped("participation", "Source Name");
    private static final Column SOURCE_SECTORS = mapped("capacity", "Source Sectors");
    private static final Column TEXT = mapped("title, detail", "Event Text");
    private static final Column CAMEO = mappedCode("detail", "cameo", "CAMEO Code");
    private static final Column TARGET = mapped("participation", "Target Name");
    private static final Column TARGET_SECTORS = mapped("capacity", "Target Sectors");
    private static final Column PUBLISHER = mapped("report", "Publisher");
    private static final NamedPlace PLACE = NamedPlace.of("icews", "Country", "Province", "District", "City", "Latitude", "Longitude");
    private static final Columns COLUMNS = Columns.of(
            ID, DATE, SOURCE, SOURCE_SECTORS, kept("Source Country"), TEXT, CAMEO, metric("Intensity"), TARGET, TARGET_SECTORS,
            kept("Target Country"), code("icews-story", "Story ID"), metric("Sentence Number"), PUBLISHER, PLACE.city(), PLACE.district(),
            PLACE.province(), PLACE.country(), PLACE.latitude(), PLACE.longitude(), kept("Event Sentence"), kept("Headline"),
            kept("Language"));
    static final Table TABLE = Table.of(
                    new Format("icews", "ICEWS coded event data, tab-separated", List.of(), "text/tab-separated-values"), "ICEWS", COLUMNS,
                    Dialect.TAB, Dialect.COMMA)
            .recognisedBy(ID, SOURCE, TARGET, TEXT).orInLatin1().withMissing("NA", "NULL");
    private static final Days DAYS = Days.of("YYYY-MM-DD or m/d/YYYY", "uuuu-MM-dd", "M/d/uuuu");

    private final Crosswalk cameo = Crosswalk.named("cameo");

    @Override
    public Table table() {
        return TABLE;
    }

    /// An id belongs to one day only: 145,312 ids of 2013 come twice, with different dates.
    @Override
    public Optional<String> id(Row row) {
        return row.text(ID).map(id -> row.text(DATE).map(date -> id + "-" + DAYS.parse(date).map(Object::toString).orElse(date))
                .orElse(id));
    }

    @Override
    public void read(Row row, EventDraft event, Cast cast) {
        row.text(TEXT).ifPresent(text -> event.detail = new Other(text));
        cameo.detail(row, CAMEO).ifPresent(detail -> event.detail = detail);
        row.text(TEXT).flatMap(text -> row.joined(": ", SOURCE, TEXT, TARGET)).ifPresent(title -> event.title = title);
        event.when = Spans.on(row, DATE, DAYS);
        add(row, event, cast, SOURCE, SOURCE_SECTORS, Role.AGENT);
        add(row, event, cast, TARGET, TARGET_SECTORS, Role.TARGET);
        event.addLocation(PLACE.place(row, cast), PLACE.precision(row), Optional.empty());
        row.text(PUBLISHER).ifPresent(name -> event.add(Hops.report("r1", name, Optional.empty())));
    }

    /// The sectors of an actor change with time, so that they belong to the event and not to the actor.
    private static void add(Row row, EventDraft event, Cast cast, Column name, Column sectors, Role role) {
        row.text(name).ifPresent(text -> {
            String id = Ids.of("icews:actor", text);
            cast.actor(id, row, ActorKind.OTHER, text, List.of());
            event.addParticipant(new ActorRef.Resolved(id, Optional.of(text)), role, row.text(sectors));
        });
    }
}
