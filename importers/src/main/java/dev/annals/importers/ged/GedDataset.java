package dev.annals.importers.ged;

import dev.annals.core.format.Format;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Metric;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.contents.TermsOfUse;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.table.Crosswalk;
import dev.annals.importers.table.Dataset;
import dev.annals.importers.table.DatasetFacts;
import dev.annals.importers.table.DatasetImporter;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.table.LatestCells;
import dev.annals.importers.table.Spans;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The UCDP Georeferenced Event Dataset (Sundberg and Melander 2013).
public final class GedDataset implements Dataset {

    /// Some candidate releases were published without a header.
    static final DatasetTable TABLE = DatasetTable.of(
                    new Format("ged", "UCDP GED: organised violence, CSV", List.of(), "text/csv"), "UCDP GED", GedColumns.ALL,
                    Dialect.COMMA, Dialect.SEMICOLON, Dialect.QUOTED_TAB)
            .recognisedBy(GedColumns.ID, GedColumns.VIOLENCE, GedColumns.PRECISION, GedColumns.DATE_PRECISION)
            .orWithoutHeader(GedColumns.RELEASE_25).withYear(GedColumns.YEAR);

    private final Crosswalk kinds = Crosswalk.named("ucdp");
    private final LatestCells<Optional<ActorRef>> sidesA = new LatestCells<>();
    private final LatestCells<Optional<ActorRef>> sidesB = new LatestCells<>();
    private final LatestCells<Optional<String>> places = new LatestCells<>();

    /// Reads UCDP GED, all releases, and its candidate and per-country files.
    public static DatasetImporter importer() {
        return new DatasetImporter(TABLE, GedDataset::new);
    }

    @Override
    public DatasetTable table() {
        return TABLE;
    }

    /// The licence is that of the download page of UCDP (ucdp.uu.se/downloads).
    @Override
    public DatasetFacts facts() {
        TermsOfUse terms = TermsOfUse.of("CC-BY-4.0", "Sundberg, Ralph, and Erik Melander (2013). Introducing the UCDP Georeferenced Event Dataset. "
                + "Journal of Peace Research 50(4)");
        return DatasetFacts.of(terms, row -> Spans.between(row, GedColumns.START, GedColumns.END)).in(row -> row.text(GedColumns.COUNTRY))
                .named(GedRelease::of);
    }

    @Override
    public boolean isTypical(DatasetRow row) {
        return row.matches(GedColumns.ID, "[0-9]+")
                && row.matches(GedColumns.VIOLENCE, "[123]")
                && row.matches(GedColumns.PRECISION, "[1-7]")
                && row.matches(GedColumns.DATE_PRECISION, "[1-5]")
                && row.day(GedColumns.START).isPresent()
                && row.day(GedColumns.END).isPresent();
    }

    @Override
    public Optional<String> id(DatasetRow row) {
        return row.numberedId(GedColumns.ID);
    }

    /// `code_status` is "Clear" once an event has passed the review; files of releases, which hold such events only, may lack it.
    @Override
    public Optional<BigDecimal> version(DatasetRow row) {
        boolean candidate = row.text(GedColumns.STATUS).filter(status -> !status.equalsIgnoreCase("clear")).isPresent();
        return Optional.of(candidate ? BigDecimal.ZERO : BigDecimal.ONE);
    }

    @Override
    public void gather(DatasetRow row, Cast cast) {
        new GedActors(row, cast).gather();
        new GedPlaces(row, cast).gather();
    }

    @Override
    public void read(DatasetRow row, EventDraft event, Cast cast) {
        row.text(GedColumns.DYAD).or(() -> row.text(GedColumns.CONFLICT)).ifPresent(title -> event.title = title);
        kinds.detail(row, GedColumns.VIOLENCE).ifPresent(detail -> event.detail = detail);
        event.when = Spans.between(row, GedColumns.START, GedColumns.END);
        sources(row, event);
        new GedActors(row, cast).addTo(event, sidesA, sidesB);
        new GedPlaces(row, cast).addTo(event, places);
        new GedReports(row, cast).addTo(event);
    }

    /// The number of sources is -1 where it was not recorded, before 2013 (codebook).
    private static void sources(DatasetRow row, EventDraft event) {
        row.number(GedColumns.SOURCES)
                .filter(number -> number.signum() >= 0)
                .ifPresent(number -> event.metrics.add(new Metric(GedColumns.SOURCES.name(), number, Optional.empty())));
    }
}
