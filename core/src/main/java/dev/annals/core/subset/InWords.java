package dev.annals.core.subset;

import dev.annals.core.model.Event;
import java.util.List;
import java.util.function.Function;

/// Events of which a word is one of several: the kind, the factuality, the dataset.
///
/// @param option the option
/// @param words the words, one of which it has to be
/// @param word the word of an event; empty where it has none
record InWords(String option, List<String> words, Function<Event, String> word) implements Condition {

    @Override
    public Judge judge() {
        return event -> words.stream().anyMatch(word.apply(event)::equalsIgnoreCase) ? Verdict.IN : Verdict.OUT;
    }
}
