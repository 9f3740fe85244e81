package dev.annals.core.tally;

import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Report;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which sources tell of an event.
public final class ReportSources {

    private ReportSources() {}

    /// The ids of the sources of all its reports, each once.
    public static List<String> of(Event event, Predicate<String> isSource) {
        return event.reports().stream().flatMap(report -> of(report, isSource)).distinct().toList();
    }

    /// The ids of the sources of a report: those of its passages, the one that it names, or else the one that it is called by.
    public static Stream<String> of(Report report, Predicate<String> isSource) {
        List<String> ids = named(report);
        return ids.isEmpty() ? Stream.of(report.id()).filter(isSource) : ids.stream();
    }

    /// The ids by which reports that name no source are called, each of which may be that of a source.
    public static List<String> unnamed(Event event) {
        return event.reports().stream().filter(report -> named(report).isEmpty()).map(Report::id).toList();
    }

    private static List<String> named(Report report) {
        return Stream.concat(report.evidence().stream().map(Evidence::source), report.source().stream()).distinct().toList();
    }
}
