package dev.annals.importers.file;

import java.util.BitSet;
import java.util.List;

/// The fields of a row.
///
/// @param texts what each holds, without quotes
/// @param quoted which of them stood in quotes
public record Cells(List<String> texts, BitSet quoted) {

    private static final BitSet NONE = new BitSet();

    /// Fields without quotes.
    public static Cells of(List<String> texts) {
        return new Cells(texts, NONE);
    }

    /// Fields of which each stands in quotes, so that what they say is meant.
    public static Cells inQuotes(List<String> texts) {
        var all = new BitSet(texts.size());
        all.set(0, texts.size());
        return new Cells(texts, all);
    }

    /// How many there are.
    public int size() {
        return texts.size();
    }

    /// Whether all that hold anything stood in quotes, and one at least does.
    boolean areQuoted() {
        long filled = texts.stream().filter(text -> !text.isEmpty()).count();
        return filled > 0 && quoted.stream().filter(place -> !texts.get(place).isEmpty()).count() == filled;
    }
}
