package dev.annals.importers.cast;

import dev.annals.core.scratch.IdSet;
import org.jspecify.annotations.Nullable;

/// Ids that were there before. Rows name few things often, so that the latest are found without a hash that tells all ids apart.
final class SeenIds {

    private static final int LATEST = 1 << 12;

    private final IdSet all = new IdSet();
    private final @Nullable String[] latest = new String[LATEST];

    boolean has(String id) {
        int slot = slot(id);
        if (id.equals(latest[slot])) {
            return true;
        }
        boolean known = all.has(id);
        if (known) {
            latest[slot] = id;
        }
        return known;
    }

    void add(String id) {
        all.add(id);
        latest[slot(id)] = id;
    }

    private static int slot(String id) {
        int hash = id.hashCode();
        return (hash ^ hash >>> 16) & LATEST - 1;
    }
}
