package dev.annals.core.subset;

import dev.annals.core.model.Actor;
import dev.annals.core.model.Event;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What is left out of each record, because a licence or a reader does not allow it.
enum Omission {
    /// The raw rows of datasets.
    EXTRAS,
    /// Which passages say it; the source stays named.
    EVIDENCE,
    /// Running text: summaries of events and reports.
    NOTES;

    static final List<String> WORDS = Arrays.stream(values()).map(Omission::word).toList();

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Omission of(String word) {
        return values()[KnownWords.index(SubsetOption.WITHOUT, "what can be left out", word, WORDS)];
    }
}
