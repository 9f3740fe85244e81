package dev.annals.core.entry;

import dev.annals.core.schema.WhiteSpace;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Ids for records that people enter without one: the words of their title, so that the same title always has the same id.
public final class IdOfTitle {

    private static final int LONGEST = 60;

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private IdOfTitle() {}

    /// The id for a title; empty where it has neither letters nor digits.
    public static String of(String title) {
        String plain = MARKS.matcher(Normalizer.normalize(WhiteSpace.plain(title), Normalizer.Form.NFKD)).replaceAll("");
        String words = BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
        return words.length() <= LONGEST ? words : shortened(words);
    }

    private static String shortened(String words) {
        int end = words.lastIndexOf('-', LONGEST);
        int cut = end > 0 ? end : LONGEST;
        return words.substring(0, Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut);
    }
}
