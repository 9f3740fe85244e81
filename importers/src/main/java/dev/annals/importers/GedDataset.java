package dev.annals.importers;

import dev.annals.core.format.Format;
import dev.annals.core.model.Metric;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The UCDP Georeferenced Event Dataset (Sundberg and Melander 2013).
final class GedDataset implements Dataset {

    static final Format FORMAT = new Format("ged", "UCDP GED: organised violence, CSV", List.of(), "text/csv");

    private static final String VIOLENCE = "ucdp-type-of-violence";

    /// Release 25.1 adds a time of day, always midnight.
    private static final Days DAYS = Days.of("YYYY-MM-DD", "uuuu-MM-dd", "uuuu-MM-dd '00:00:00.000'", "uuuu-MM-dd '00:00:00'");

    private static final List<Layout> HEADERLESS = List.of(Layout.ordered(GedColumns.RELEASE_25));

    private final Crosswalk kinds = Crosswalk.named("ucdp");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public String title() {
        return "UCDP GED";
    }

    @Override
    public List<Dialect> dialects() {
        return List.of(Dialect.COMMA, Dialect.SEMICOLON);
    }

    @Override
    public Columns columns() {
        return GedColumns.ALL;
    }

    /// Some candidate releases were published without a header.
    @Override
    public List<Layout> headerless() {
        return HEADERLESS;
    }

    @Override
    public List<Set<Column>> hallmarks() {
        return List.of(Set.of(GedColumns.ID, GedColumns.VIOLENCE, GedColumns.PRECISION, GedColumns.DATE_PRECISION));
    }

    @Override
    public boolean isTypical(Row row) {
        return row.matches(GedColumns.ID, "[0-9]+")
                && row.matches(GedColumns.VIOLENCE, "[123]")
                && row.matches(GedColumns.PRECISION, "[1-7]")
                && row.matches(GedColumns.DATE_PRECISION, "[1-5]")
                && row.day(GedColumns.START, DAYS).isPresent()
                && row.day(GedColumns.END, DAYS).isPresent();
    }

    @Override
    public Optional<String> id(Row row) {
        return row.text(GedColumns.ID);
    }

    @Override
    public void read(Row row, EventDraft event, Cast cast) {
        row.text(GedColumns.DYAD).or(() -> row.text(GedColumns.CONFLICT)).ifPresent(title -> event.title = title);
        row.code(VIOLENCE, GedColumns.VIOLENCE).ifPresent(event.codes::add);
        kinds.detail(row, GedColumns.VIOLENCE).ifPresent(detail -> event.detail = detail);
        row.code("ucdp-date-precision", GedColumns.DATE_PRECISION).ifPresent(event.codes::add);
        event.when = Spans.between(row, GedColumns.START, GedColumns.END, DAYS);
        sources(row, event);
        new GedActors(row, cast).addTo(event);
        new GedPlaces(row, cast).addTo(event);
        new GedReports(row, cast).addTo(event);
    }

    /// The number of sources is -1 where it was not recorded, before 2013 (codebook).
    private static void sources(Row row, EventDraft event) {
        row.number(GedColumns.SOURCES)
                .filter(number -> number.signum() >= 0)
                .ifPresent(number -> event.metrics.add(new Metric(GedColumns.SOURCES.name(), number, Optional.empty())));
    }
}
