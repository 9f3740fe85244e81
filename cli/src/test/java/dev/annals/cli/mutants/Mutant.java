package dev.annals.cli.mutants;

import java.util.List;
import java.util.Optional;

/// A spoilt file.
///
/// @param bytes all of it
/// @param words what was done to the sound one
/// @param reach what may differ in what is read from it
/// @param replacement the value that was changed, where it is a single one
@SuppressWarnings("ArrayRecordComponent") // nobody compares it
record Mutant(byte[] bytes, String words, Reach reach, Optional<Replacement> replacement) {

    static Mutant of(byte[] bytes, String words, Reach reach) {
        return new Mutant(bytes, words, reach, Optional.empty());
    }

    /// Which records a change may concern.
    sealed interface Reach {

        /// Those that stand where these bytes of the sound file are.
        record At(List<Span> spans) implements Reach {}

        /// So many, wherever they stand.
        record Records(int number) implements Reach {}
    }
}
