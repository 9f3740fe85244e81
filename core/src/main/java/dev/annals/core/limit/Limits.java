package dev.annals.core.limit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The limits of this process.
///
/// They are the same for all that a process reads, as its memory is: parsers that libraries call have nobody to ask but this.
public final class Limits {

    private static final Map<Limit, Long> CHANGED = new ConcurrentHashMap<>();

    private Limits() {}

    /// The value of a limit.
    public static long of(Limit limit) {
        return CHANGED.getOrDefault(limit, limit.usual());
    }

    /// The value of a limit on what lies in an array.
    public static int inMemory(Limit limit) {
        return Math.clamp(of(limit), 1, Integer.MAX_VALUE);
    }

    /// Sets a limit from here on; throws [IllegalArgumentException] where it cannot be so.
    public static void set(Limit limit, long value) {
        if (value < 1 || value > limit.most()) {
            throw new IllegalArgumentException(limit.title() + " can be from 1 to " + limit.most() + ", not " + value);
        }
        CHANGED.put(limit, value);
    }

    /// Makes all limits what they usually are.
    public static void reset() {
        CHANGED.clear();
    }

    /// What stands behind a message that something reached a limit: which, what it is for and how to raise it.
    public static String reached(Limit limit) {
        return " (the limit " + limit.title() + " " + limit.purpose() + "; --limit " + limit.title() + "=N sets another)";
    }
}
