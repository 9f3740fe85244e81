package dev.annals.excel.view;

import dev.annals.core.model.Amount;
import dev.annals.core.model.Event;
import dev.annals.core.model.Figure;
import dev.annals.core.model.Report;
import dev.annals.core.tally.FigureWords;
import dev.annals.core.tally.ReportSources;
import dev.annals.excel.layout.Label;
import dev.annals.excel.row.Directory;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How the sheets that are made from others put things into words.
final class Wording {

    private static final int MOST_NAMED = 12;
    private static final int LONGEST_FIGURE = 100;

    private final Directory directory;

    Wording(Directory directory) {
        this.directory = directory;
    }

    /// Who takes part.
    String who(List<TimelineEntry.Participant> who) {
        return listed(who.stream().map(this::name).distinct().toList());
    }

    private String name(TimelineEntry.Participant part) {
        return part.id().isEmpty() ? part.words() : directory.label("actor", part.id());
    }

    String where(List<String> places) {
        return listed(places.stream().map(id -> directory.label("place", id)).distinct().toList());
    }

    /// What happened, without the names of those who take part, which stand beside it. Where the title is nothing but their names, it is what
    /// the first code stands for that says more.
    String what(TimelineEntry entry) {
        String rest = entry.title();
        for (TimelineEntry.Participant part : entry.who()) {
            for (String name : List.of(part.words(), name(part))) {
                rest = without(rest, name);
            }
        }
        if (rest.chars().anyMatch(Character::isLetterOrDigit)) {
            return rest;
        }
        return entry.codes().stream().filter(code -> !code.equals(entry.title())).findFirst().orElse("");
    }

    /// Titles of datasets have names before or after a colon, or with a dash between them.
    private static String without(String title, String name) {
        if (name.isEmpty()) {
            return title;
        }
        for (String between : List.of(": ", " - ")) {
            if (title.startsWith(name + between)) {
                return title.substring(name.length() + between.length());
            }
            if (title.endsWith(between + name)) {
                return title.substring(0, title.length() - name.length() - between.length());
            }
        }
        return title.equals(name) ? "" : title;
    }

    /// The documents that tell of it, or the dataset that it is from.
    String told(TimelineEntry entry) {
        return entry.sources().isEmpty() ? entry.dataset() : listed(entry.sources().stream().map(this::source).distinct().toList());
    }

    /// The ids of the sources that tell of an event.
    List<String> sources(Event event) {
        return ReportSources.of(event, this::isSource);
    }

    /// The ids of the sources of a report.
    Stream<String> sources(Report report) {
        return ReportSources.of(report, this::isSource);
    }

    private boolean isSource(String id) {
        return directory.find("source", id).isPresent();
    }

    String source(String id) {
        return directory.label("source", id);
    }

    private static String listed(Collection<String> names) {
        String first = String.join("; ", names.stream().limit(MOST_NAMED).toList());
        return names.size() > MOST_NAMED ? first + " and " + (names.size() - MOST_NAMED) + " more" : first;
    }

    /// A figure with its bound, unless it is just a number.
    static String figure(Figure figure) {
        return Label.plain(FigureWords.bounded(figure, Wording::number), LONGEST_FIGURE);
    }

    /// The numbers that an amount names.
    static List<BigDecimal> numbers(Amount amount) {
        return switch (amount) {
            case Amount.Exact exact -> List.of(exact.value());
            case Amount.AtLeast atLeast -> List.of(atLeast.value());
            case Amount.AtMost atMost -> List.of(atMost.value());
            case Amount.MoreThan moreThan -> List.of(moreThan.value());
            case Amount.LessThan lessThan -> List.of(lessThan.value());
            case Amount.About about -> List.of(about.value());
            case Amount.Between between -> List.of(between.low(), between.high());
            case Amount.Vague vague -> List.of();
            case Amount.NotRecorded notRecorded -> List.of();
        };
    }

    private static String number(BigDecimal value) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}
