package dev.annals.importers.cast;

import dev.annals.core.bytes.FastPath;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was found out lately, by keys, so that it need not be found out again: few actors and places make up most of the rows of a file of
/// news. There is room for some thousands, none for long keys, and what comes later takes the place of what came before.
public final class Latest<V> {

    private static final int ROOM = 1 << 13;
    private static final int LONGEST = 500;

    private final boolean open = FastPath.isOpen();
    private final @Nullable Found<V>[] latest;

    private record Found<V>(String key, V value) {}

    /// With nothing found out yet.
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Latest() {
        latest = new Found[ROOM];
    }

    /// What was found out for a key, if that was lately.
    public Optional<V> of(String key) {
        Found<V> found = latest[slot(key)];
        return found != null && found.key().equals(key) ? Optional.of(found.value()) : Optional.empty();
    }

    /// Something was found out for a key.
    public void put(String key, V value) {
        if (open && key.length() <= LONGEST) {
            latest[slot(key)] = new Found<>(key, value);
        }
    }

    private static int slot(String key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16) & ROOM - 1;
    }
}
