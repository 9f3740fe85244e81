package dev.annals.core.merge;

import dev.annals.core.model.Corpus;
import java.util.Optional;

/// Takes in what two corpora differ.
public interface Differences {

    /// How both corpora describe themselves, before the first difference is told.
    default void begin(Optional<Corpus> before, Optional<Corpus> after) {}

    /// Takes a difference.
    void add(Difference difference);

    /// Takes note that there are no more.
    default void finish() {}
}
