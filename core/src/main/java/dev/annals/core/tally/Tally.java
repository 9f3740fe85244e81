package dev.annals.core.tally;

import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Place;
import java.io.Closeable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Counts events for the charts, in memory that does not depend on the number of events. Each event is in one of the numbers: what a chart
/// cannot show has a number of its own.
///
/// The charts show only what has happened, and not what is planned, alleged, hypothetical or denied.
public final class Tally implements Closeable {

    private static final int MOST_NAMED = 12;

    private final RecordLabels labels;
    private final RecordLabels inCharts;
    private final PeriodChoice periods = new PeriodChoice();
    private final PlaceCounts places;
    private final NamedCounts actors;
    private final Map<Doubt, Long> doubts = new EnumMap<>(Doubt.class);
    private final Toll happened = new Toll();
    private final Toll others = new Toll();

    /// With what records are called, in full and in charts, and how many places and actors there is room to count.
    public Tally(RecordLabels labels, RecordLabels inCharts, int most) {
        this.labels = labels;
        this.inCharts = inCharts;
        this.places = new PlaceCounts(most);
        this.actors = new NamedCounts(most);
    }

    /// Counts a place as known.
    public void add(Place place) {
        places.add(place);
    }

    /// Counts an event.
    public void add(Event event) throws IOException {
        String kind = EventKind.of(event);
        KilledFigures figures = KilledFigures.of(event.figures());
        if (event.factuality() != Factuality.ACTUAL) {
            others.add(kind, figures.killed());
            return;
        }
        happened.add(kind, figures.killed());
        figures.doubts().forEach(doubt -> doubts.merge(doubt, 1L, Long::sum));
        periods.lengths().forEach(counts -> counts.add(event.when(), kind, figures.killed()));
        places.add(event);
        actors.add(event.participations().stream()
                .flatMap(part -> part.actor() instanceof ActorRef.Resolved(String id, var words) ? Stream.of(id) : Stream.empty())
                .distinct().toList());
    }

    /// The name of the place of a level where an event was that happened at places.
    public String place(PlaceLevel level, List<String> ids) {
        return places.name(level, ids, labels);
    }

    /// Ends the counting.
    public void complete() throws IOException {
        places.complete();
    }

    /// The events that happened, which are counted.
    public Toll happened() {
        return happened;
    }

    /// The events that have not happened as far as is known: no chart shows them.
    public Toll others() {
        return others;
    }

    /// What has to be told of the people killed, and in how many events.
    public Map<Doubt, Long> doubts() {
        return doubts;
    }

    /// What was counted by periods that fit the corpus.
    public Periods periods() {
        return periods.fitting();
    }

    /// How large the places are that are ranked.
    public PlaceLevel level() {
        return places.level();
    }

    /// The places where most events happened, at their level.
    public Ranking places() {
        return places.ranking(places.level(), inCharts, MOST_NAMED);
    }

    /// The places of a level where most events happened.
    public Ranking places(PlaceLevel level) {
        return places.ranking(level, inCharts, MOST_NAMED);
    }

    /// The actors that most events name.
    public Ranking actors() {
        return actors.ranking("actor", inCharts, UnaryOperator.identity(), MOST_NAMED);
    }

    @Override
    public void close() throws IOException {
        places.close();
    }
}
