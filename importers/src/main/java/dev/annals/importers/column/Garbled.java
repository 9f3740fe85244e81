package dev.annals.importers.column;

import java.util.Optional;

/// What is left of letters with accents and of typographic marks where UTF-8 was taken for Windows-1252 and written as UTF-8 again.
///
/// The two bytes of a letter up to U+00FF begin with C2 or C3, which are `Â` and `Ã`, and go on with 80 to BF; the three bytes of
/// quotation marks and dashes begin with E2 80, `â€` (RFC 3629, section 3).
final class Garbled {

    private static final String MARK = "\u00e2\u20ac";

    private Garbled() {}

    /// The first of them.
    static Optional<String> in(String text) {
        if (text.indexOf('\u00c3') < 0 && text.indexOf('\u00c2') < 0 && text.indexOf(MARK) < 0) {
            return Optional.empty();
        }
        return letter(text, '\u00c3').or(() -> letter(text, '\u00c2')).or(() -> text.contains(MARK) ? Optional.of(MARK) : Optional.empty());
    }

    private static Optional<String> letter(String text, char first) {
        int place = text.indexOf(first);
        while (place >= 0 && !isContinued(text, place + 1)) {
            place = text.indexOf(first, place + 1);
        }
        return place < 0 ? Optional.empty() : Optional.of(text.substring(place, place + 2));
    }

    /// By what the byte is in ISO 8859-1, for which alone no word has both signs; a blank (A0) may stand after a word.
    private static boolean isContinued(String text, int place) {
        return place < text.length() && text.charAt(place) >= 0x80 && text.charAt(place) <= 0xBF && text.charAt(place) != 0xA0;
    }
}
