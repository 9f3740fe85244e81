package dev.annals.core.tally;

import java.util.List;

/// What most events name.
///
/// @param first the first of them, the most frequent first
/// @param others how many others there are
/// @param events how many events name any of them
/// @param without how many events name none
/// @param unknown how many events name some that there was no room to count
public record Ranking(List<Named> first, long others, long events, long without, long unknown) {

    /// Copies the list.
    public Ranking {
        first = List.copyOf(first);
    }

    /// Something that events name.
    ///
    /// @param label what it is called, unlike any other
    /// @param events how many events name it
    public record Named(String label, long events) {}
}
