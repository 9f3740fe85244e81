package dev.annals.importers.cast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What rows said lately, with the number of times: rows say few things often, which are counted here before they are kept.
final class LatestSayings {

    private static final int LATEST = 1 << 13;
    private static final int LONGEST = 500;

    private final @Nullable Counted[] latest = new Counted[LATEST];

    /// What was said of the thing with an id, so many times.
    static final class Counted {

        final String id;
        final String text;
        long times = 1;

        Counted(String id, String text) {
            this.id = id;
            this.text = text;
        }

        private boolean is(String otherId, String otherText) {
            return text.equals(otherText) && id.equals(otherId);
        }
    }

    /// A row says this of the thing with an id; returns what has to be kept now, as there is no room for it any more.
    Optional<Counted> add(String id, String text) {
        if (text.length() > LONGEST) {
            return Optional.of(new Counted(id, text));
        }
        int slot = slot(id, text);
        Counted before = latest[slot];
        if (before != null && before.is(id, text)) {
            before.times++;
            return Optional.empty();
        }
        latest[slot] = new Counted(id, text);
        return Optional.ofNullable(before);
    }

    /// Takes out all that has not been kept yet.
    List<Counted> takeAll() {
        List<Counted> all = Arrays.stream(latest).flatMap(Stream::ofNullable).toList();
        Arrays.fill(latest, null);
        return all;
    }

    private static int slot(String id, String text) {
        int hash = 31 * id.hashCode() + text.hashCode();
        return (hash ^ hash >>> 16) & LATEST - 1;
    }
}
