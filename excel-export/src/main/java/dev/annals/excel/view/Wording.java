package dev.annals.excel.view;

import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Lineage;
import dev.annals.core.model.Report;
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

    private final Directory directory;

    Wording(Directory directory) {
        this.directory = directory;
    }

    /// Who takes part.
    String who(Event event) {
        return listed(event.participations().stream().map(participation -> name(participation.actor())).distinct().toList());
    }

    private String name(ActorRef actor) {
        return switch (actor) {
            case ActorRef.Resolved resolved -> directory.label("actor", resolved.refersTo());
            case ActorRef.Unresolved unresolved -> Label.plain(unresolved.verbatim());
        };
    }

    String where(Event event) {
        return listed(event.placings().stream().map(placing -> directory.label("place", placing.place())).distinct().toList());
    }

    /// The documents that tell of it, or the dataset that it is from.
    String sources(Event event) {
        List<String> titles = event.reports().stream().flatMap(this::sources).distinct().map(this::source).toList();
        return titles.isEmpty() ? event.lineage().map(Lineage::dataset).map(Label::plain).orElse("") : listed(titles);
    }

    /// The ids of the sources of a report.
    Stream<String> sources(Report report) {
        return report.evidence().stream().map(Evidence::source).distinct();
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
        String amount = amount(figure.amount());
        return figure.bound() == FigureBound.STATED ? amount : figure.bound().code() + " " + amount;
    }

    private static String amount(Amount amount) {
        return switch (amount) {
            case Amount.Exact exact -> number(exact.value());
            case Amount.AtLeast atLeast -> "at least " + number(atLeast.value());
            case Amount.AtMost atMost -> "at most " + number(atMost.value());
            case Amount.MoreThan moreThan -> "more than " + number(moreThan.value());
            case Amount.LessThan lessThan -> "less than " + number(lessThan.value());
            case Amount.About about -> "about " + number(about.value());
            case Amount.Between between -> number(between.low()) + " to " + number(between.high());
            case Amount.Vague vague -> Label.plain(vague.text());
            case Amount.NotRecorded notRecorded -> "not recorded";
        };
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
