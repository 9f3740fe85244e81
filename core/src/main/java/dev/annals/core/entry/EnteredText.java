package dev.annals.core.entry;

import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.WhiteSpace;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text that somebody typed, made uniform where it makes no difference: white space, dashes, quotation marks, capital letters.
///
/// @param typed the text as it was typed
/// @param words the text to be understood, in lower case
record EnteredText(String typed, String words) {

    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern QUOTES = Pattern.compile("[\u201C-\u201F\u00AB\u00BB]");

    static EnteredText of(String typed) {
        String plain = QUOTES.matcher(DASHES.matcher(WhiteSpace.plain(typed)).replaceAll("-")).replaceAll("\"");
        return new EnteredText(typed, plain.toLowerCase(Locale.ROOT));
    }

    /// The same text, of which only some words are left to be understood.
    EnteredText with(String left) {
        return new EnteredText(typed, left.strip());
    }

    Matcher matching(Pattern pattern) {
        return pattern.matcher(words);
    }

    /// What to throw where it cannot be understood; the message says what is allowed.
    Malformed refused(String message) {
        return new Malformed(new Problem("", typed, message, Position.UNKNOWN));
    }
}
