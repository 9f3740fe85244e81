package dev.annals.importers.cast;

import dev.annals.core.scratch.IdSet;
import dev.annals.core.scratch.IdTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What rows say of things, by the ids of these: each different text once, with the number of times.
///
/// The heap does not grow with them: counts and places take 64 to 128 bytes of scratch for each different text, and the text itself.
final class Sayings {

    private static final long NOWHERE = -1;

    private final IdSet times = new IdSet();
    private final IdTable newest = new IdTable();
    private final TextSpool texts = new TextSpool();
    private final LatestSayings latest = new LatestSayings();
    private boolean complete = true;

    /// A row says this of the thing with an id.
    void add(String id, String text) {
        complete = false;
        Optional<LatestSayings.Counted> before = latest.add(id, text);
        if (before.isPresent()) {
            keep(before.get());
        }
    }

    private void keep(LatestSayings.Counted said) {
        add(said.id, said.text, said.times);
    }

    /// So many rows say this of the thing with an id.
    void add(String id, String text, long rows) {
        if (times.count(key(id, text), rows) == rows) {
            newest.put(id, texts.add(newest.get(id).orElse(NOWHERE), text));
        }
    }

    private void complete() {
        if (!complete) {
            latest.takeAll().forEach(this::keep);
            complete = true;
        }
    }

    /// Whether rows say this of the thing with an id, and nothing else.
    boolean isAll(String id, String text) {
        complete();
        Optional<TextSpool.Stored> last = last(id);
        return last.isPresent() && last.get().previous() == NOWHERE && last.get().text().equals(text);
    }

    private Optional<TextSpool.Stored> last(String id) {
        OptionalLong place = newest.get(id);
        return place.isPresent() ? Optional.of(texts.at(place.getAsLong())) : Optional.empty();
    }

    /// What is said of the thing with an id, the most frequent first, then in the order of code points.
    List<Saying> of(String id) {
        complete();
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
