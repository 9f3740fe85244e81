package dev.annals.excel.row;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands in a cell in place of a text that is too long for it, as in `[long text 7]`.
public final class LongTextMark {

    private static final Pattern MARK = Pattern.compile("\\[long text (\\d+)]");

    /// More digits than that may be no number that a program can count to.
    private static final int MOST_DIGITS = 18;

    private LongTextMark() {}

    static String of(long key) {
        return "[long text " + key + "]";
    }

    /// Whether a text is the name of another.
    public static boolean is(String text) {
        return text.startsWith("[long text ") && MARK.matcher(text).matches();
    }

    /// The number of the text that a mark names, where it is one.
    public static OptionalLong key(String mark) {
        Matcher matcher = MARK.matcher(mark);
        boolean number = matcher.matches() && matcher.group(1).length() <= MOST_DIGITS;
        return number ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
