package dev.annals.core.tally;

import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.scratch.PackedTexts;
import dev.annals.core.scratch.SortedEntries;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Counts events by the countries, provinces and places in which they happened. Of an event at several places each counts, but once.
///
/// Events whose places come later than they wait in a file.
final class PlaceCounts implements Closeable {

    /// Fewer countries make no ranking where provinces make one.
    private static final int FEW_COUNTRIES = 5;

    private final Gazetteer gazetteer;
    private final Map<PlaceLevel, NamedCounts> levels = new EnumMap<>(PlaceLevel.class);
    private final SortedEntries waiting = new SortedEntries(SortedEntries.RUN);

    PlaceCounts(int most) {
        this.gazetteer = new Gazetteer(most);
        for (PlaceLevel level : PlaceLevel.values()) {
            levels.put(level, new NamedCounts(most));
        }
    }

    void add(Place place) {
        gazetteer.add(place);
    }

    void add(Event event) throws IOException {
        List<String> ids = Scenes.of(event);
        if (gazetteer.isFull() || ids.stream().allMatch(gazetteer::knows)) {
            count(ids);
        } else {
            waiting.add(0, 0, PackedTexts.of(ids));
        }
    }

    private void count(Collection<String> ids) {
        levels.forEach((level, counts) -> counts.add(at(level, ids)));
    }

    private Set<String> at(PlaceLevel level, Collection<String> ids) {
        return ids.stream().flatMap(id -> gazetteer.at(level, id).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The name of the one place of a level in which places lie; `several` where there are more, nothing where none is known.
    String name(PlaceLevel level, Collection<String> ids, RecordLabels labels) {
        Set<String> keys = at(level, ids);
        return keys.size() > 1 ? "several" : keys.stream().map(gazetteer::id).map(id -> labels.label("place", id)).findFirst().orElse("");
    }

    /// Counts the events that waited for their places.
    void complete() throws IOException {
        waiting.drain(ids -> count(PackedTexts.texts(ids)));
    }

    /// The level that tells most: countries where there are several, or else provinces, if most events have one.
    PlaceLevel level() {
        NamedCounts countries = of(PlaceLevel.COUNTRY);
        NamedCounts provinces = of(PlaceLevel.PROVINCE);
        long half = of(PlaceLevel.PLACE).events() / 2;
        if (countries.size() < FEW_COUNTRIES && provinces.size() > 1 && provinces.events() > half) {
            return PlaceLevel.PROVINCE;
        }
        return countries.size() > 1 && countries.events() > half ? PlaceLevel.COUNTRY : PlaceLevel.PLACE;
    }

    private NamedCounts of(PlaceLevel level) {
        return levels.computeIfAbsent(level, none -> new NamedCounts(0));
    }

    Ranking ranking(PlaceLevel level, RecordLabels labels, int first) {
        return of(level).ranking("place", labels, gazetteer::id, first);
    }

    @Override
    public void close() throws IOException {
        waiting.close();
    }
}
