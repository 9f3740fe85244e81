package dev.annals.cli.stats;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Lineage;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.tally.EventKind;
import dev.annals.core.tally.Killed;
import dev.annals.core.tally.KilledFigures;
import dev.annals.core.tally.NamedCounts;
import dev.annals.core.tally.PlaceLevel;
import dev.annals.core.tally.Ranking;
import dev.annals.core.tally.Scenes;
import dev.annals.core.tally.Tally;
import dev.annals.core.tally.Toll;
import dev.annals.core.transfer.Ledger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Counts a corpus as an analyst asks for it, by the rules of the Overview of a workbook: below the first lines, events count that happened, and not
/// what is planned, alleged, hypothetical or negated.
public final class CorpusStatistics implements Export {

    /// About 20 MB for actors and places each.
    private static final int MOST = 100_000;
    private static final int MOST_SHOWN = 12;

    private final KnownNames names = new KnownNames(2 * MOST);
    private final Tally tally = new Tally(names, names, MOST);
    private final Map<String, Long> records = new TreeMap<>();
    private final Map<Factuality, Toll> factualities = new EnumMap<>(Factuality.class);
    private final Map<String, Toll> kinds = new TreeMap<>();
    private final NamedCounts datasets = new NamedCounts(MOST);
    private final NamedCounts publishers = new NamedCounts(MOST);
    private final DatedEvents dates = new DatedEvents();
    private final WholeMeetings meetings = new WholeMeetings();
    private long unplaced;

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        records.merge(Ledger.typeOf(record), 1L, Long::sum);
        switch (record) {
            case Corpus corpus -> {}
            case Source source -> publishers.add(source.publisher().stream().toList());
            case Place place -> {
                names.add(place);
                tally.add(place);
            }
            case Actor actor -> names.add(actor);
            case Event event -> add(event);
        }
        return List.of();
    }

    private void add(Event event) throws IOException {
        tally.add(event);
        meetings.add(event);
        Toll toll = factualities.computeIfAbsent(event.factuality(), none -> new Toll());
        String kind = EventKind.of(event);
        Optional<Killed> killed = KilledFigures.of(event.figures()).killed();
        toll.add(kind, killed);
        datasets.add(event.lineage().map(Lineage::dataset).stream().toList());
        if (event.factuality() == Factuality.ACTUAL) {
            kinds.computeIfAbsent(kind, none -> new Toll()).add(kind, killed);
            dates.add(event.when());
            unplaced += Scenes.of(event).isEmpty() ? 1 : 0;
        }
    }

    @Override
    public void finish() throws IOException {
        tally.complete();
    }

    @Override
    public void close() throws IOException {
        tally.close();
    }

    /// All numbers, after the last record.
    public List<Statistic> statistics() {
        long happened = tally.happened().events();
        var rows = new ArrayList<Statistic>();
        records.forEach((type, count) -> rows.add(Statistic.of("records", type, count)));
        factualities.forEach((factuality, toll) -> rows.add(Statistic.of("events", factuality.code(), toll)));
        if (happened == 0) {
            addOthers(rows);
            return rows;
        }
        tally.doubts().forEach((doubt, events) -> rows.add(Statistic.of("killed", doubt.name().toLowerCase(Locale.ROOT).replace('_', '-'), events, doubt.words())));
        dates.period().ifPresent(period -> rows.add(Statistic.of("period", period, happened - dates.undated())));
        rows.add(Statistic.of("period", "no date", dates.undated(), share(dates.undated(), happened)));
        kinds.entrySet().stream().sorted((one, other) -> Long.compare(other.getValue().events(), one.getValue().events()))
                .forEach(kind -> rows.add(Statistic.of("kind", kind.getKey(), kind.getValue())));
        if (meetings.count() > 0) {
            rows.add(Statistic.of("meetings", "each with its parts as one", meetings.count()));
        }
        Ranking countries = tally.places(PlaceLevel.COUNTRY);
        add("country", countries, "countries", rows);
        rows.add(Statistic.of("country", "none known", countries.without(), share(countries.without(), happened)));
        rows.add(Statistic.of("place", "none given where it happened", unplaced, share(unplaced, happened)));
        add("actor", tally.actors(), "actors", rows);
        rows.add(Statistic.of("actor", "none named", tally.actors().without(), share(tally.actors().without(), happened)));
        addOthers(rows);
        return rows;
    }

    private void addOthers(List<Statistic> rows) {
        Ranking lineages = datasets.ranking("", (entity, id) -> id, UnaryOperator.identity(), MOST_SHOWN);
        add("dataset", lineages, "datasets", rows);
        if (lineages.events() > 0 && lineages.without() > 0) {
            rows.add(Statistic.of("dataset", "none named", lineages.without()));
        }
        Ranking sources = publishers.ranking("", (entity, id) -> id, UnaryOperator.identity(), MOST_SHOWN);
        add("sources by publisher", sources, "publishers", rows);
        if (sources.without() > 0) {
            rows.add(Statistic.of("sources by publisher", "none named", sources.without()));
        }
    }

    private static void add(String what, Ranking ranking, String things, List<Statistic> rows) {
        ranking.first().forEach(named -> rows.add(Statistic.of(what, named.label(), named.events())));
        if (ranking.others() > 0) {
            rows.add(Statistic.of(what, "others", ranking.others(), "so many more " + things + ", with fewer events each"));
        }
        if (ranking.unknown() > 0) {
            rows.add(Statistic.of(what, "not counted", ranking.unknown(), "events name further " + things + ", for which there was no room"));
        }
    }

    private static String share(long part, long all) {
        return String.format(Locale.ROOT, "%.1f %% of the events that happened", 100.0 * part / all);
    }
}
