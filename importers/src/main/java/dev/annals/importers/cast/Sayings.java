package dev.annals.importers.cast;

import dev.annals.core.scratch.IdSet;
import dev.annals.core.scratch.IdTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What rows say of things, by the ids of these: each different text once, with the number of times.
///
/// The heap does not grow with them: counts and places take 64 to 128 bytes of scratch for each different text, and the text itself.
final class Sayings {

    private static final long NOWHERE = -1;

    private final IdSet times = new IdSet();
    private final IdTable newest = new IdTable();
    private final TextSpool texts = new TextSpool();

    /// A row says this of the thing with an id.
    void add(String id, String text) {
        if (times.add(key(id, text))) {
            newest.put(id, texts.add(newest.get(id).orElse(NOWHERE), text));
        }
    }

    /// What is said of the thing with an id, the most frequent first, then in the order of code points.
    List<Saying> of(String id) {
        var found = new ArrayList<Saying>();
        for (long place = newest.get(id).orElse(NOWHERE); place != NOWHERE; ) {
            TextSpool.Stored stored = texts.at(place);
            found.add(new Saying(stored.text(), times.times(key(id, stored.text()))));
            place = stored.previous();
        }
        found.sort(Comparator.comparingLong(Saying::times).reversed().thenComparing(Saying::text, CodePoints.ORDER));
        return found;
    }

    /// Ids have no line feeds.
    private static String key(String id, String text) {
        return id + "\n" + text;
    }
}
