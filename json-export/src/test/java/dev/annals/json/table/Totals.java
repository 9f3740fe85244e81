package dev.annals.json.table;

import dev.annals.core.model.Actor;
import dev.annals.core.model.Amount;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Figure;
import dev.annals.core.model.Place;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.json.Corpora;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Counts and sums of a corpus, to be compared with what a database finds in its tables.
///
/// @param rows how many rows each of some tables has
/// @param ends the ends of all evidence of events, added up
/// @param days the earliest days of events, each counted from 1970-01-01, added up
/// @param amounts the exact amounts of the figures of events, added up
record Totals(Map<String, Long> rows, BigDecimal ends, BigDecimal days, BigDecimal amounts) {

    static final String ENDS = "select coalesce(sum(\"end\"), 0) from reports_evidence";
    static final String DAYS = "select coalesce(sum(\"when_earliest\" - date '1970-01-01'), 0) from events";
    static final String AMOUNTS = "select coalesce(sum(\"amount_value\"), 0) from figures where \"amount_kind\" = 'exact'";

    static Totals of(List<CorpusRecord> records) {
        List<Event> events = Corpora.events(records);
        List<Report> reports = events.stream().flatMap(event -> event.reports().stream()).toList();
        var rows = new LinkedHashMap<String, Long>();
        rows.put("events", (long) events.size());
        rows.put("events_wide", (long) events.size());
        rows.put("sources", records.stream().filter(Source.class::isInstance).count());
        rows.put("places", records.stream().filter(Place.class::isInstance).count());
        rows.put("actors", records.stream().filter(Actor.class::isInstance).count());
        rows.put("actor_reports_hops", records.stream()
                .flatMap(record -> record instanceof Actor actor ? actor.reports().stream() : Stream.empty())
                .mapToLong(report -> report.hops().size())
                .sum());
        rows.put("figures", events.stream().mapToLong(event -> event.figures().size()).sum());
        rows.put("participations", events.stream().mapToLong(event -> event.participations().size()).sum());
        rows.put("links", events.stream().mapToLong(event -> event.links().size()).sum());
        rows.put("reports", (long) reports.size());
        rows.put("reports_hops", reports.stream().mapToLong(report -> report.hops().size()).sum());
        rows.put("reports_evidence", reports.stream().mapToLong(report -> report.evidence().size()).sum());
        return new Totals(rows, ends(reports), days(events), amounts(events));
    }

    /// These, and those of further records.
    Totals plus(Totals others) {
        var sums = new LinkedHashMap<>(rows);
        others.rows.forEach((table, count) -> sums.merge(table, count, Long::sum));
        return new Totals(sums, ends.add(others.ends), days.add(others.days), amounts.add(others.amounts));
    }

    private static BigDecimal ends(List<Report> reports) {
        return sum(reports.stream().flatMap(report -> report.evidence().stream()).map(evidence -> BigDecimal.valueOf(evidence.end())));
    }

    private static BigDecimal days(List<Event> events) {
        return sum(events.stream().flatMap(event -> event.when().earliest().stream()).map(LocalDate::toEpochDay).map(BigDecimal::valueOf));
    }

    private static BigDecimal amounts(List<Event> events) {
        return sum(events.stream()
                .flatMap(event -> event.figures().stream())
                .map(Figure::amount)
                .flatMap(amount -> amount instanceof Amount.Exact exact ? Stream.of(exact.value()) : Stream.empty()));
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
