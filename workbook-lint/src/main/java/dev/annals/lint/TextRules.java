package dev.annals.lint;

import java.util.Optional;

/// How much text a cell can hold.
final class TextRules {

    private static final int MOST_CHARACTERS = 32_767;
    private static final int MOST_LINE_FEEDS = 253;

    private TextRules() {}

    static Optional<String> problem(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.of("has " + text.length() + " characters; a cell holds " + MOST_CHARACTERS);
        }
        long feeds = text.length() <= MOST_LINE_FEEDS ? 0 : text.chars().filter(c -> c == '\n').count();
        return feeds > MOST_LINE_FEEDS
                ? Optional.of("has " + feeds + " line feeds; a cell holds " + MOST_LINE_FEEDS)
                : Optional.empty();
    }
}
