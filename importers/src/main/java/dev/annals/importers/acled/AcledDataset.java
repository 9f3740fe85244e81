package dev.annals.importers.acled;

import dev.annals.core.format.Format;
import dev.annals.core.model.Code;
import dev.annals.core.model.Link;
import dev.annals.core.model.LinkKind;
import dev.annals.core.model.Other;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.When;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.contents.Contents;
import dev.annals.importers.contents.TermsOfUse;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.table.Crosswalk;
import dev.annals.importers.table.Dataset;
import dev.annals.importers.table.DatasetFacts;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.table.Hops;
import dev.annals.importers.column.Ids;
import dev.annals.importers.table.PlacingScale;
import dev.annals.importers.table.Spans;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The Armed Conflict Location and Event Data (ACLED codebook).
final class AcledDataset implements Dataset {

    static final DatasetTable TABLE = DatasetTable.of(
                    new Format("acled", "ACLED: political violence and protest, CSV", List.of(), "text/csv"), "ACLED", AcledColumns.ALL,
                    Dialect.COMMA, Dialect.SEMICOLON, Dialect.QUOTED_TAB)
            .recognisedBy(AcledColumns.ID, AcledColumns.TYPE, AcledColumns.ACTOR1).recognisedBy(AcledColumns.ID, AcledColumns.TIMESTAMP)
            .withYear(AcledColumns.YEAR).withStamp(AcledColumns.TIMESTAMP);

    private static final PlacingScale GEO_PRECISION = new PlacingScale(
            Map.of("1", PlacingPrecision.EXACT, "2", PlacingPrecision.NEAR, "3", PlacingPrecision.PROVINCE));
    private static final String LIST = ";";
    private static final String RETRACTED = "deleted by the dataset";

    private final Crosswalk kinds = Crosswalk.named("acled");

    @Override
    public DatasetTable table() {
        return TABLE;
    }

    /// ACLED, "Terms of Use and Attribution Policy" (acleddata.com/terms-of-use-and-attribution-policy).
    @Override
    public DatasetFacts facts() {
        TermsOfUse terms = TermsOfUse.of(
                "Terms of use and attribution policy of ACLED: its data may not be given on as they are",
                "Raleigh, Clionadh, Andrew Linke, H\u00e5vard Hegre and Joakim Karlsen (2010). Introducing ACLED: An Armed Conflict Location and Event "
                        + "Dataset. Journal of Peace Research 47(5). https://acleddata.com/");
        return DatasetFacts.of(terms, row -> Spans.on(row, AcledColumns.DATE)).in(row -> AcledColumns.PLACE.country(row))
                .counting(row -> row.has(AcledColumns.DATE) ? Contents.EVENTS : "deletions");
    }

    @Override
    public Optional<String> id(DatasetRow row) {
        return eventId(row).map(id -> row.has(AcledColumns.DATE) ? id : "deleted-" + id);
    }

    /// Files of 2015 have rows without the id of the country's event, but with the number of the row in the database.
    private static Optional<String> eventId(DatasetRow row) {
        return row.text(AcledColumns.ID).or(() -> row.text(AcledColumns.DATA_ID).map(id -> "data-" + id));
    }

    private static Optional<String> event(DatasetRow row) {
        return eventId(row).map(id -> Ids.of(TABLE.name(), id));
    }

    /// Rows are rewritten in place: the time stamp says when, in seconds since 1970.
    @Override
    public Optional<BigDecimal> version(DatasetRow row) {
        return row.number(AcledColumns.TIMESTAMP);
    }

    @Override
    public void gather(DatasetRow row, Cast cast) {
        if (!row.has(AcledColumns.DATE)) {
            event(row).ifPresent(cast::retract);
        }
        AcledColumns.PLACE.place(row, cast);
        participants(row).forEach(participant -> participant.gather(row, cast));
    }

    @Override
    public void read(DatasetRow row, EventDraft event, Cast cast) {
        if (!row.has(AcledColumns.DATE)) {
            delete(row, event);
            return;
        }
        if (event(row).filter(cast::isRetracted).isPresent()) {
            event.notes.add(RETRACTED);
        }
        kinds.detail(row, AcledColumns.TYPE).ifPresent(detail -> event.detail = detail);
        kinds.detail(row, AcledColumns.SUBTYPE).ifPresent(detail -> event.detail = detail);
        row.joined(" - ", AcledColumns.SUBTYPE, AcledColumns.ACTOR1, AcledColumns.ACTOR2).ifPresent(title -> event.title = title);
        event.summary = row.text(AcledColumns.NOTES);
        event.when = when(row);
        place(row, event, cast);
        participants(row).forEach(participant -> participant.addTo(event, row, cast));
        row.list(AcledColumns.TAGS, LIST).forEach(tag -> event.codes.add(new Code("acled-tag", tag)));
        row.list(AcledColumns.SOURCE, LIST).forEach(name -> event.add(
                Hops.report("r" + (event.reports.size() + 1), name, Optional.empty())));
    }

    /// A file of deleted events has an id and a time stamp only.
    private static void delete(DatasetRow row, EventDraft event) {
        String id = event(row).orElseThrow();
        event.notes.add(RETRACTED);
        event.title = id + " is " + RETRACTED;
        event.detail = new Other(event.title);
        event.links.add(new Link(LinkKind.SUPERSEDES, id));
    }

    /// Codebook, "Time precision": 2 is some day of the week around, 3 of the month; no day of them is better than another.
    private static When when(DatasetRow row) {
        if (!row.has(AcledColumns.TIME_PRECISION)) {
            return Spans.on(row, AcledColumns.DATE);
        }
        return switch (row.text(AcledColumns.TIME_PRECISION).orElse("")) {
            case "1" -> Spans.on(row, AcledColumns.DATE);
            case "2" -> Spans.around(row, AcledColumns.DATE, 6);
            case "3" -> Spans.inMonth(row, AcledColumns.DATE);
            default -> {
                row.error(AcledColumns.TIME_PRECISION, "is not a precision from 1 to 3, so that the date says no day");
                yield Spans.unknown(row.text(AcledColumns.DATE));
            }
        };
    }

    private static void place(DatasetRow row, EventDraft event, Cast cast) {
        event.addLocation(AcledColumns.PLACE.place(row, cast), GEO_PRECISION.of(row, AcledColumns.GEO_PRECISION), Optional.empty());
    }

    /// Codebook, "Actors": first and second actor say nothing about who acts on whom.
    private static List<AcledParticipant> participants(DatasetRow row) {
        var all = new ArrayList<AcledParticipant>();
        row.text(AcledColumns.ACTOR1).ifPresent(name -> all.add(new AcledParticipant(name, Optional.of(AcledColumns.INTER1), "actor 1")));
        row.list(AcledColumns.ALLIES1, LIST).forEach(name -> all.add(new AcledParticipant(name, Optional.empty(), "with actor 1")));
        row.text(AcledColumns.ACTOR2).ifPresent(name -> all.add(new AcledParticipant(name, Optional.of(AcledColumns.INTER2), "actor 2")));
        row.list(AcledColumns.ALLIES2, LIST).forEach(name -> all.add(new AcledParticipant(name, Optional.empty(), "with actor 2")));
        return all;
    }
}
