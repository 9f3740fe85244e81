package dev.annals.cli.stats;

import dev.annals.core.model.Actor;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Place;
import dev.annals.core.tally.RecordLabels;
import java.util.HashMap;
import java.util.Map;

/// The names of actors and places, of the first so many; others are called by their ids.
final class KnownNames implements RecordLabels {

    private final int most;
    private final Map<String, String> names = new HashMap<>();

    KnownNames(int most) {
        this.most = most;
    }

    void add(CorpusRecord record) {
        if (names.size() < most && record instanceof Actor actor) {
            names.putIfAbsent("actor " + actor.id(), actor.name());
        } else if (names.size() < most && record instanceof Place place) {
            names.putIfAbsent("place " + place.id(), place.name());
        }
    }

    @Override
    public String label(String entity, String id) {
        return names.getOrDefault(entity + " " + id, id);
    }
}
