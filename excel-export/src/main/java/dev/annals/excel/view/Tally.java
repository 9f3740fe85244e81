package dev.annals.excel.view;

import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import dev.annals.core.model.Placing;
import dev.annals.core.model.When;
import dev.annals.excel.row.Directory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts events for the charts, in memory that depends on the length of the time and not on the number of events.
///
/// Only what has happened is counted, and not what is planned, alleged, hypothetical or denied.
public final class Tally {

    private final Directory directory;
    private final TreeMap<YearMonth, Map<String, Long>> kindsByMonth = new TreeMap<>();
    private final TreeMap<Integer, Map<String, Long>> kindsByYear = new TreeMap<>();
    private final TreeMap<YearMonth, Killed> killedByMonth = new TreeMap<>();
    private final TreeMap<Integer, Killed> killedByYear = new TreeMap<>();
    private final Map<String, Long> kinds = new HashMap<>();
    private long actual;
    private long others;

    Tally(Directory directory) {
        this.directory = directory;
    }

    void add(Event event) {
        if (event.factuality() != Factuality.ACTUAL) {
            others++;
            return;
        }
        actual++;
        String kind = EventKind.of(event);
        kinds.merge(kind, 1L, Long::sum);
        event.participations().stream()
                .flatMap(participation -> participation.actor() instanceof ActorRef.Resolved(String id, var words)
                        ? Stream.of(id) : Stream.empty())
                .distinct()
                .forEach(id -> directory.find("actor", id).ifPresent(Directory.Known::mention));
        event.placings().stream().map(Placing::place).distinct()
                .forEach(id -> directory.find("place", id).ifPresent(Directory.Known::mention));
        Optional<Killed> killed = killed(event.figures());
        month(event.when()).ifPresent(month -> {
            kindsByMonth.computeIfAbsent(month, key -> new HashMap<>()).merge(kind, 1L, Long::sum);
            killed.ifPresent(number -> killedByMonth.merge(month, number, Killed::plus));
        });
        year(event.when()).ifPresent(year -> {
            kindsByYear.computeIfAbsent(year, key -> new HashMap<>()).merge(kind, 1L, Long::sum);
            killed.ifPresent(number -> killedByYear.merge(year, number, Killed::plus));
        });
    }

    private static Optional<YearMonth> month(When when) {
        return when.earliest().map(YearMonth::from).filter(month -> when.latest().map(YearMonth::from).equals(Optional.of(month)));
    }

    private static Optional<Integer> year(When when) {
        return when.earliest().map(LocalDate::getYear).filter(year -> when.latest().map(LocalDate::getYear).equals(Optional.of(year)));
    }

    /// Figures without a group are for all people. Where there are only groups, which may overlap, the largest stands for all.
    private static Optional<Killed> killed(List<Figure> figures) {
        List<Figure> killed = figures.stream().filter(figure -> figure.measure() == Measure.KILLED).toList();
        List<Figure> ofAll = killed.stream().filter(figure -> figure.group().isEmpty()).toList();
        if (!ofAll.isEmpty()) {
            return estimate(ofAll);
        }
        return killed.stream().collect(Collectors.groupingBy(Figure::group)).values().stream()
                .flatMap(group -> estimate(group).stream())
                .max(Comparator.comparing(Killed::high).thenComparing(Killed::best).thenComparing(Killed::low));
    }

    /// The best is what a source calls the best, or else the first number that is stated.
    private static Optional<Killed> estimate(List<Figure> figures) {
        var numbers = new ArrayList<BigDecimal>();
        figures.forEach(figure -> numbers.addAll(Wording.numbers(figure.amount())));
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> best = figures.stream()
                .filter(figure -> figure.bound() == FigureBound.BEST)
                .flatMap(figure -> Wording.numbers(figure.amount()).stream())
                .findFirst();
        return Optional.of(new Killed(
                numbers.stream().min(Comparator.naturalOrder()).orElseThrow(), best.orElse(numbers.getFirst()),
                numbers.stream().max(Comparator.naturalOrder()).orElseThrow()));
    }

    /// How many events were counted.
    public long counted() {
        return actual;
    }

    /// How many events were not, because they have not happened as far as is known.
    public long leftOut() {
        return others;
    }

    public Map<String, Long> kinds() {
        return kinds;
    }

    /// What was counted by months, or by years where that would be too many.
    public Periods periods() {
        return Periods.of(kindsByMonth, killedByMonth, kindsByYear, killedByYear);
    }

    /// The records of an entity that most events name.
    public List<Directory.Known> mostNamed(String entity, int most) {
        return directory.all(entity).entrySet().stream()
                .filter(known -> known.getValue().mentions() > 0)
                .sorted(Comparator.comparingInt((Map.Entry<String, Directory.Known> known) -> -known.getValue().mentions())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getValue)
                .toList();
    }
}
