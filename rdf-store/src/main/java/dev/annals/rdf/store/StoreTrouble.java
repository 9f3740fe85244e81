package dev.annals.rdf.store;

import java.io.IOException;

/// Thrown when a store does not do what it was asked for.
public final class StoreTrouble extends IOException {

    private final boolean unchanged;

    private StoreTrouble(String message, boolean unchanged) {
        super(message);
        this.unchanged = unchanged;
    }

    /// The store said no, or was never reached: nothing came of it.
    public static StoreTrouble refused(String message) {
        return new StoreTrouble(message, true);
    }

    /// A store of this process failed; nothing came of it. The library wraps a full disk in several unrelated classes, and a mapped file that finds no
    /// room is an [InternalError] of Java.
    public static StoreTrouble failed(Throwable e) {
        return refused("the store failed: " + deepest(e));
    }

    /// What lies deepest, such as that the disk is full; what the library says around it names its own classes.
    private static String deepest(Throwable e) {
        if (e.getCause() != null) {
            return deepest(e.getCause());
        }
        if (e instanceof InternalError) {
            return "its disk is full, or fails";
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    /// Nobody knows what the store has done.
    public static StoreTrouble uncertain(String message) {
        return new StoreTrouble(message, false);
    }

    /// Whether it is certain that the store is as it was before.
    public boolean unchanged() {
        return unchanged;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
