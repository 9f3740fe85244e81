package dev.annals.importers.cast;

/// That a row says this of a thing.
///
/// @param where what is said of things of its kind
/// @param id the id of the thing
/// @param text what is said
record Remark(Sayings where, String id, String text) {

    void add() {
        where.add(id, text);
    }
}
