package dev.annals.core.entry;

import dev.annals.core.transfer.Document;
import java.util.List;
import java.util.Optional;

/// Where quoted words stand in a document.
public sealed interface Passage {

    /// At one place.
    ///
    /// @param start how many code points stand before it
    /// @param end how many code points stand before its end
    /// @param sha256 the SHA-256 of the words as they stand there
    /// @param words these words; they may differ from the quotation in quotation marks, dashes and white space
    record Found(long start, long end, String sha256, String words) implements Passage {

        /// What to say where the words of the document are not letter by letter those that were quoted.
        public Optional<String> difference(String quoted) {
            return words.equals(quoted)
                    ? Optional.empty()
                    : Optional.of("differs from the source in quotation marks, dashes or white space; the passage is that of the source: " + words);
        }
    }

    /// At several places, with the words around each.
    record Repeated(List<String> places) implements Passage {

        /// What to say of it, and what to do.
        public String message(Document document) {
            return "stands more than once in " + document.name() + ": " + String.join(" | ", places) + "; quote more words of it, so that there is one place";
        }
    }

    /// Only with other characters for the same letters; the words as they stand there.
    record OtherCharacters(String words) implements Passage {

        /// What to say of it, and what to do.
        public String message(Document document) {
            return "stands in " + document.name() + " with other characters for the same letters, such as an accent of its own or a soft hyphen (U+00AD); copy the words from there: " + words;
        }
    }

    /// Nobody can tell where, as the document is no text.
    record Unreadable() implements Passage {

        /// What to say of it, and what to do.
        public String message(Document document) {
            return "cannot be looked for in " + document.name() + ", which is no text in UTF-8; save the article as plain text in UTF-8";
        }
    }

    /// Nowhere; the sentences that come nearest.
    record Missing(List<String> nearest) implements Passage {

        /// What to say of it, and what to do.
        public String message(Document document) {
            String near = nearest.isEmpty() ? ", nor does anything like it" : "; nearest to it is: " + String.join(" | ", nearest);
            return "does not stand in " + document.name() + near + "; copy the words from there";
        }
    }
}
