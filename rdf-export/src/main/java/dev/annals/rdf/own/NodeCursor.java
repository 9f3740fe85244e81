package dev.annals.rdf.own;

import dev.annals.core.graph.PercentCode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

/// Goes over the nodes of a record, their properties and objects, straight in the bytes of a syntax.
///
/// It takes values where they should be and does not look whether all is well around them: the record is compared afterwards.
abstract class NodeCursor {

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final int MOST_DIGITS = 18;
    private static final int LONGEST_NUMBER = 1000;
    private static final int DAY_LENGTH = 10;

    byte[] bytes = {};
    int at;
    int to;
    int lines;

    /// Goes to the first node of the record that comes.
    void begin(byte[] begun, int from, int end) {
        bytes = begun;
        at = from;
        to = end;
        lines = 0;
    }

    /// Begins the node that comes.
    abstract void open();

    /// Goes to the next property of the node, if there is one; its objects have been read or passed.
    abstract boolean hasProperty();

    /// Goes to the next object of the property, if there is one.
    abstract boolean hasObject();

    /// Passes the property, or what is left of it.
    abstract void passProperty();

    /// Where the reading has come to.
    final int at() {
        return at;
    }

    /// How many lines it has passed.
    final int lines() {
        return lines;
    }

    final boolean comes(byte[] word) {
        int end = at + word.length;
        return end <= to && Arrays.equals(bytes, at, end, word, 0, word.length);
    }

    final boolean passes(byte[] word) {
        boolean comes = comes(word);
        at += comes ? word.length : 0;
        return comes;
    }

    /// Passes an object that is this word.
    final boolean passesObject(byte[] word) {
        int end = at + word.length;
        if (end >= to || bytes[end] != ' ' || !comes(word)) {
            return false;
        }
        at = end;
        return true;
    }

    /// Passes the objects of the property, none of them a text; how many there are.
    final int countObjects() {
        int count = 1;
        at = endOfWord();
        while (hasObject()) {
            count++;
            at = endOfWord();
        }
        return count;
    }

    final int endOfWord() {
        return find(' ', at);
    }

    /// Where a character is found, from here on.
    final int find(char mark, int from) {
        int place = from;
        while (place < to && bytes[place] != mark) {
            place++;
        }
        require(place < to);
        return place;
    }

    static void require(boolean clear) {
        if (!clear) {
            throw CloserLook.it();
        }
    }

    /// A text in quotes, whatever its datatype.
    final String text() {
        require(at < to && bytes[at] == '"');
        int from = at + 1;
        int end = from;
        boolean escaped = false;
        while (end < to && bytes[end] != '"') {
            escaped |= bytes[end] == '\\';
            end += bytes[end] == '\\' ? 2 : 1;
        }
        require(end < to);
        at = find(' ', end);
        var text = new String(bytes, from, end - from, StandardCharsets.UTF_8);
        return escaped ? unescaped(text) : text;
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c == '\\') {
                char escape = text.charAt(i++);
                plain.append(escape == 'u' ? unit(text, i) : character(escape));
                i += escape == 'u' ? 4 : 0;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static char unit(String text, int from) {
        int unit = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            require(digit >= 0);
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private static char character(char escape) {
        return switch (escape) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '"', '\\' -> escape;
            default -> throw CloserLook.it();
        };
    }

    /// Goes into the quotes around a literal, if it has any.
    private void enterLiteral() {
        at += at < to && bytes[at] == '"' ? 1 : 0;
    }

    private void leaveLiteral() {
        at = endOfWord();
    }

    /// A whole number.
    final long count() {
        enterLiteral();
        int from = at;
        long value = digits(0);
        require(at > from);
        long exact = at - from <= MOST_DIGITS ? value : Long.parseLong(ascii(from, at));
        leaveLiteral();
        return exact;
    }

    private long digits(long before) {
        long value = before;
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
            value = value * 10 + bytes[at++] - '0';
        }
        return value;
    }

    /// A decimal number.
    final BigDecimal decimal() {
        enterLiteral();
        int start = at;
        boolean negative = at < to && bytes[at] == '-';
        at += negative ? 1 : 0;
        int from = at;
        long value = digits(0);
        int point = at;
        require(point > from && point < to && bytes[at++] == '.');
        value = digits(value);
        int length = at - start;
        require(length <= LONGEST_NUMBER);
        int scale = at - point - 1;
        BigDecimal exact = length <= MOST_DIGITS ? BigDecimal.valueOf(negative ? -value : value, scale) : new BigDecimal(ascii(start, at));
        leaveLiteral();
        return exact;
    }

    private String ascii(int from, int end) {
        return new String(bytes, from, end - from, StandardCharsets.US_ASCII);
    }

    /// True or false.
    final boolean flag() {
        enterLiteral();
        boolean flag = passes(TRUE);
        require(flag || passes(FALSE));
        leaveLiteral();
        return flag;
    }

    /// A day.
    final LocalDate day() {
        enterLiteral();
        int from = at;
        at += DAY_LENGTH;
        require(at < to && bytes[from + 4] == '-' && bytes[from + 7] == '-' && bytes[at] == '"');
        leaveLiteral();
        try {
            return LocalDate.of(number(from, 4), number(from + 5, 2), number(from + 8, 2));
        } catch (DateTimeException e) {
            throw CloserLook.it();
        }
    }

    private int number(int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            require(bytes[i] >= '0' && bytes[i] <= '9');
            value = value * 10 + bytes[i] - '0';
        }
        return value;
    }

    /// The id with which the IRI of a record or a part ends.
    final String id() {
        int end = endOfWord();
        int last = end - (bytes[end - 1] == '>' ? 1 : 0);
        int from = last;
        boolean plain = true;
        while (from > at && bytes[from - 1] != '/' && bytes[from - 1] != ':') {
            plain &= bytes[--from] != '%';
        }
        at = end;
        String segment = ascii(from, last);
        return plain ? segment : PercentCode.decode(segment).orElseThrow(CloserLook::it);
    }
}
