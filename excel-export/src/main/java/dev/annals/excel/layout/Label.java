package dev.annals.excel.layout;

import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;

/// A column that says in words what the id beside it names.
///
/// @param id the column with the id
/// @param column the column with the words
/// @param target the entity whose records have such ids
public record Label(SheetColumn id, SheetColumn column, String target) {

    /// Long enough to know the record by; more makes a formula that nobody can read.
    private static final int MOST_CHARACTERS = 100;

    /// The words for a record.
    public static String of(CorpusRecord record) {
        return plain(switch (record) {
            case Corpus corpus -> corpus.title();
            case Source source -> source.title().or(source::publisher).or(source::url).orElse(source.id());
            case Place place -> place.name();
            case Actor actor -> actor.name();
            case Event event -> event.title();
        });
    }

    /// A text on one line, of bounded length, without what a formula could not hold.
    public static String plain(String text) {
        return plain(text, MOST_CHARACTERS);
    }

    /// A text on one line, of a given length at most.
    public static String plain(String text, int mostCharacters) {
        return text.length() <= mostCharacters && isPlain(text) ? text : onOneLine(text, mostCharacters);
    }

    /// A text as it is, but on one line and of a given length at most: what breaks a line is a blank.
    public static String unbroken(String text, int mostCharacters) {
        var line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            if (isBreak(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return shortened(line.toString(), mostCharacters);
    }

    private static boolean isBreak(char c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c >= '\ufffe';
    }

    private static String onOneLine(String text, int mostCharacters) {
        int most = Math.min(text.length(), 4 * mostCharacters);
        var line = new StringBuilder();
        for (int i = 0; i < most; i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return shortened(line.toString().strip(), mostCharacters);
    }

    /// Whether a text has nothing but single blanks within it.
    private static boolean isPlain(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            boolean next = isBlank(text.charAt(i));
            if (next && (blank || text.charAt(i) != ' ')) {
                return false;
            }
            blank = next;
        }
        return !blank;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isISOControl(c) || c >= '\ufffe';
    }

    private static String shortened(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 4)) ? most - 4 : most - 3;
        return line.substring(0, end).stripTrailing() + "...";
    }
}
