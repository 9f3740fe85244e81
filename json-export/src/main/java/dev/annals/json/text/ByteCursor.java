package dev.annals.json.text;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

/// Takes values of JSON one after the other straight out of bytes, with blanks between them or none.
///
/// It takes only what it is sure of; all else is [Unclear]: what is wrong, and what is rare, such as exponents.
public final class ByteCursor {

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final int LONGEST_SHORT = 64;
    private static final int MOST_DIGITS = 18;
    private static final int DAY_LENGTH = 10;

    private final RecentTexts recent = new RecentTexts();
    private byte[] bytes = {};
    private int at;

    /// Goes to the beginning of these bytes.
    public void begin(byte[] begun) {
        bytes = begun;
        at = 0;
    }

    /// Whether nothing comes but blanks.
    public boolean isAtEnd() {
        return next() == Bytes.END;
    }

    private int byteAt(int place) {
        return place < bytes.length ? bytes[place] : Bytes.END;
    }

    /// The next byte that is not blank, left where it is; negative at the end, and for what is not ASCII.
    private int next() {
        int next = byteAt(at);
        while (next <= ' ' && Bytes.isBlank(next)) {
            next = byteAt(++at);
        }
        return next;
    }

    /// Passes a bracket, comma or colon, if it is what comes.
    public boolean passes(char mark) {
        if (next() != mark) {
            return false;
        }
        at++;
        return true;
    }

    /// Passes a bracket, comma or colon.
    public void pass(char mark) {
        require(passes(mark));
    }

    /// Passes a text of ASCII, encoded with its quotes, if it is what comes.
    public boolean passes(byte[] quoted) {
        next();
        int end = at + quoted.length;
        if (end > bytes.length || !Arrays.equals(bytes, at, end, quoted, 0, quoted.length)) {
            return false;
        }
        at = end;
        return true;
    }

    /// Any text.
    public String text() {
        pass('"');
        int from = at;
        int all = 0;
        int next = byteAt(at);
        while (next != '"' && next != '\\' && at < bytes.length) {
            all |= next < ' ' ? next | Integer.MIN_VALUE : next;
            next = byteAt(++at);
        }
        if (all < 0 || next != '"') {
            return closely(from);
        }
        return new String(bytes, from, at++ - from, StandardCharsets.ISO_8859_1);
    }

    /// A text with escapes, or with characters beyond ASCII.
    private String closely(int from) {
        var text = new StringBuilder();
        at = from;
        int plain = from;
        for (int next = byteAt(at); next != '"'; next = byteAt(at)) {
            require(at < bytes.length && (next < 0 || next >= ' '));
            if (next == '\\') {
                text.append(decoded(plain, at)).append(escape());
                plain = at;
            } else {
                at++;
            }
        }
        return text.append(decoded(plain, at++)).toString();
    }

    private String decoded(int from, int to) {
        var text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        require(text.indexOf('\uFFFD') < 0);
        return text;
    }

    private char escape() {
        int escaped = byteAt(at + 1);
        at += 2;
        return switch (escaped) {
            case '"', '\\', '/' -> (char) escaped;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unit();
            default -> throw Unclear.it();
        };
    }

    private char unit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(byteAt(at++), 16);
            require(digit >= 0);
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    /// A text that has come before, as likely as not.
    public String familiarText() {
        require(next() == '"');
        int to = at + 1;
        int hash = 0;
        for (int next = byteAt(to); next >= ' ' && next != '"' && next != '\\'; next = byteAt(++to)) {
            hash = hash * 31 + next;
        }
        if (byteAt(to) != '"' || to - at > LONGEST_SHORT) {
            return text();
        }
        String text = recent.of(bytes, at + 1, to, hash);
        at = to + 1;
        return text;
    }

    /// A whole number that is not negative.
    public long count() {
        next();
        int from = at;
        long value = digits(0);
        requireWhole(from);
        requireEndOfNumber(from);
        return value;
    }

    /// A decimal number without an exponent.
    public BigDecimal decimal() {
        boolean negative = passes('-');
        int from = at;
        long value = digits(0);
        requireWhole(from);
        int scale = 0;
        if (byteAt(at) == '.') {
            int point = at++;
            value = digits(value);
            scale = at - point - 1;
            require(scale > 0);
        }
        requireEndOfNumber(from);
        return BigDecimal.valueOf(negative ? -value : value, scale);
    }

    /// A number with the digits that come behind its own; whether there were too many of them is found by their count.
    private long digits(long before) {
        long value = before;
        for (int next = byteAt(at); next >= '0' && next <= '9'; next = byteAt(++at)) {
            value = value * 10 + next - '0';
        }
        return value;
    }

    /// At least one digit, and no zero before others (RFC 8259, 6).
    private void requireWhole(int from) {
        require(at > from && (byteAt(from) != '0' || at - from == 1));
    }

    /// Not too many digits, and no exponent behind them.
    private void requireEndOfNumber(int from) {
        require(at - from <= MOST_DIGITS);
        int next = next();
        require(next == ',' || next == '}' || next == ']');
    }

    private static void require(boolean clear) {
        if (!clear) {
            throw Unclear.it();
        }
    }

    /// True or false.
    public boolean flag() {
        if (passes(TRUE)) {
            return true;
        }
        require(passes(FALSE));
        return false;
    }

    /// A day, `"YYYY-MM-DD"`.
    public LocalDate day() {
        pass('"');
        int from = at;
        at += DAY_LENGTH;
        require(byteAt(from + 4) == '-' && byteAt(from + 7) == '-' && byteAt(at++) == '"');
        try {
            return LocalDate.of(number(from, 4), number(from + 5, 2), number(from + 8, 2));
        } catch (DateTimeException e) {
            throw Unclear.it();
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
}
