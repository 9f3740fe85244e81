package dev.annals.core.model;

import static dev.annals.core.schema.Types.IDENTIFIER;
import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.many;
import static dev.annals.core.schema.Types.maybe;
import static dev.annals.core.schema.Types.nested;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// Something that happened, was said, or was planned.
public record Event(
        String id,
        Factuality factuality,
        String title,
        Optional<String> summary,
        When when,
        Detail detail,
        List<Participation> participations,
        List<Placing> placings,
        List<Figure> figures,
        List<Responsibility> responsibilities,
        List<Link> links,
        List<Report> reports,
        List<Code> codes,
        List<Metric> metrics,
        Optional<Lineage> lineage,
        Optional<Extras> extras)
        implements CorpusRecord {

    public static final Field<Event, String> ID =
            new Field<>("id", "The id of the event; events of a dataset begin with its name.", IDENTIFIER, Event::id);
    public static final Field<Event, Factuality> FACTUALITY =
            new Field<>("factuality", "Whether it happened.", coded(Factuality.LIST), Event::factuality).whenLeftEmpty(Factuality.ACTUAL);
    public static final Field<Event, String> TITLE = new Field<>("title", "The event in a few words.", TEXT, Event::title);
    public static final Field<Event, Optional<String>> SUMMARY =
            new Field<>("summary", "The event in a few sentences.", maybe(TEXT), Event::summary);
    public static final Field<Event, When> WHEN = new Field<>("when", "When it happened.", nested(When.ENTITY), Event::when);
    public static final Field<Event, Detail> DETAIL =
            new Field<>("detail", "What kind of event it is, with what only that kind has.", Detail.TYPE, Event::detail);
    public static final Field<Event, List<Participation>> PARTICIPATIONS =
            new Field<>("participations", "Who took part, and how.", many(nested(Participation.ENTITY)), Event::participations);
    public static final Field<Event, List<Placing>> PLACINGS =
            new Field<>("placings", "Where it happened.", many(nested(Placing.ENTITY)), Event::placings);
    public static final Field<Event, List<Figure>> FIGURES =
            new Field<>("figures", "The numbers that sources give.", many(nested(Figure.ENTITY)), Event::figures);
    public static final Field<Event, List<Responsibility>> RESPONSIBILITIES =
            new Field<>("responsibilities",
                    "Who is said to be responsible, and who denies it.", many(nested(Responsibility.ENTITY)), Event::responsibilities);
    public static final Field<Event, List<Link>> LINKS =
            new Field<>("links", "How it relates to other events.", many(nested(Link.ENTITY)), Event::links);
    public static final Field<Event, List<Report>> REPORTS =
            new Field<>("reports", "How it is known.", many(nested(Report.ENTITY)), Event::reports);
    public static final Field<Event, List<Code>> CODES =
            new Field<>("codes", "Codes of the event, such as its CAMEO code.", many(nested(Code.ENTITY)), Event::codes);
    public static final Field<Event, List<Metric>> METRICS =
            new Field<>("metrics", "Computed values of a dataset.", many(nested(Metric.ENTITY)), Event::metrics);
    public static final Field<Event, Optional<Lineage>> LINEAGE =
            new Field<>("lineage", "Where the record was taken from.", maybe(nested(Lineage.ENTITY)), Event::lineage);
    public static final Field<Event, Optional<Extras>> EXTRAS =
            new Field<>("extras", "The raw row of the dataset.", maybe(nested(Extras.ENTITY)), Event::extras);

    /// The schema of this record.
    public static final Entity<Event> ENTITY = new Entity<>(
            Event.class, "event", "Something that happened, was said, or was planned.",
            List.of(
                    ID, FACTUALITY, TITLE, SUMMARY, WHEN, DETAIL, PARTICIPATIONS, PLACINGS, FIGURES,
                    RESPONSIBILITIES, LINKS, REPORTS, CODES, METRICS, LINEAGE, EXTRAS),
            row -> new Event(
                    row.get(ID), row.get(FACTUALITY), row.get(TITLE), row.get(SUMMARY), row.get(WHEN),
                    row.get(DETAIL), row.get(PARTICIPATIONS), row.get(PLACINGS), row.get(FIGURES),
                    row.get(RESPONSIBILITIES), row.get(LINKS), row.get(REPORTS), row.get(CODES),
                    row.get(METRICS), row.get(LINEAGE), row.get(EXTRAS)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Event {
        id = Require.identifier(ID, id);
        title = Require.text(TITLE, title);
        summary = Require.optionalText(SUMMARY, summary);
        participations = List.copyOf(participations);
        placings = List.copyOf(placings);
        figures = List.copyOf(figures);
        responsibilities = List.copyOf(responsibilities);
        links = List.copyOf(links);
        reports = Require.distinct(REPORTS, reports, Report.ID);
        codes = List.copyOf(codes);
        metrics = List.copyOf(metrics);
        LocalReferences.in(reports)
                .check(PARTICIPATIONS, participations, Participation.REPORT)
                .check(PLACINGS, placings, Placing.REPORT)
                .check(FIGURES, figures, Figure.REPORT)
                .check(RESPONSIBILITIES, responsibilities, Responsibility.REPORT);
    }
}
