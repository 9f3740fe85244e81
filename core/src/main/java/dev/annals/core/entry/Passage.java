package dev.annals.core.entry;

import java.util.List;

/// Where quoted words stand in a document.
public sealed interface Passage {

    /// At one place.
    ///
    /// @param start how many code points stand before it
    /// @param end how many code points stand before its end
    /// @param sha256 the SHA-256 of the words as they stand there
    /// @param words these words; they may differ from the quotation in quotation marks, dashes and white space
    record Found(long start, long end, String sha256, String words) implements Passage {}

    /// At several places, with the words around each.
    record Repeated(List<String> places) implements Passage {}

    /// Nowhere; the sentences that come nearest.
    record Missing(List<String> nearest) implements Passage {}
}
