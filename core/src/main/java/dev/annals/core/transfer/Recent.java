package dev.annals.core.transfer;

/// Some of the ids that were found lately: most records refer to the same few sources, places and actors.
final class Recent {

    private static final int PLACES = 1 << 12;

    private final String[] targets = new String[PLACES];
    private final String[] ids = new String[PLACES];

    /// Whether this id was found, and none since that has its place.
    boolean has(String target, String id) {
        int place = place(id);
        return id.equals(ids[place]) && target.equals(targets[place]);
    }

    /// Keeps an id that was found; true, as it is there.
    boolean add(String target, String id) {
        int place = place(id);
        targets[place] = target;
        ids[place] = id;
        return true;
    }

    private static int place(String id) {
        int hash = id.hashCode();
        return (hash ^ hash >>> 12) & PLACES - 1;
    }
}
