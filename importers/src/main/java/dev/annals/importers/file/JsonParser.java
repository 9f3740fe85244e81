package dev.annals.importers.file;

import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Reads one JSON object (RFC 8259) from its text.
public final class JsonParser {

    private final String text;
    private final int deepest = Limits.inMemory(Limit.NESTING);
    private int place;
    private int depth;

    private JsonParser(String text) {
        this.text = text;
    }

    /// Thrown when a text is not JSON; says what is wrong and at which character.
    public static final class NotJson extends Exception {
        private final String reason;

        NotJson(String reason) {
            super(reason);
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }
    }

    public static Json.Members object(String text) throws NotJson {
        var parser = new JsonParser(text);
        parser.skipBlanks();
        Json.Members object = parser.members();
        parser.skipBlanks();
        if (parser.place < text.length()) {
            throw parser.notJson("more text after the object");
        }
        return object;
    }

    private Json value() throws NotJson {
        return switch (peek()) {
            case '{' -> members();
            case '[' -> items();
            case '"' -> new Json.Text(string());
            default -> bare();
        };
    }

    private Json.Members members() throws NotJson {
        var members = new LinkedHashMap<String, Json>();
        begin('{');
        while (!ends('}', members.isEmpty())) {
            String key = string();
            skipBlanks();
            expect(':');
            skipBlanks();
            if (members.putIfAbsent(key, value()) != null) {
                throw notJson("the key " + key + " a second time");
            }
        }
        depth--;
        return new Json.Members(members);
    }

    private Json.Items items() throws NotJson {
        var items = new ArrayList<Json>();
        begin('[');
        while (!ends(']', items.isEmpty())) {
            items.add(value());
        }
        depth--;
        return new Json.Items(List.copyOf(items));
    }

    private void begin(char opening) throws NotJson {
        expect(opening);
        if (++depth > deepest) {
            throw new NotJson("is nested deeper than " + deepest + " levels" + Limits.reached(Limit.NESTING));
        }
    }

    private boolean ends(char closing, boolean first) throws NotJson {
        skipBlanks();
        if (peek() == closing) {
            place++;
            return true;
        }
        if (!first) {
            expect(',');
            skipBlanks();
        }
        return false;
    }

    private String string() throws NotJson {
        expect('"');
        var string = new StringBuilder();
        for (char c = take(); c != '"'; c = take()) {
            if (c < ' ') {
                throw notJson("a control character in a string");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        return string.toString();
    }

    private char escaped() throws NotJson {
        char c = take();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
            default -> throw notJson("an escape that JSON has not");
        };
    }

    private int hex() throws NotJson {
        int digit = Character.digit(take(), 16);
        if (digit < 0) {
            throw notJson("an escape without four hexadecimal digits");
        }
        return digit;
    }

    private Json bare() throws NotJson {
        int start = place;
        while (place < text.length() && ",]}: \t\r\n\"[{".indexOf(text.charAt(place)) < 0) {
            place++;
        }
        if (place == start) {
            throw notJson("no value");
        }
        return new Json.Bare(text.substring(start, place));
    }

    private void skipBlanks() {
        while (place < text.length() && " \t\r\n".indexOf(text.charAt(place)) >= 0) {
            place++;
        }
    }

    private char peek() throws NotJson {
        if (place >= text.length()) {
            throw notJson("the end of the record");
        }
        return text.charAt(place);
    }

    private char take() throws NotJson {
        char c = peek();
        place++;
        return c;
    }

    private void expect(char expected) throws NotJson {
        if (peek() != expected) {
            throw notJson("no '" + expected + "'");
        }
        place++;
    }

    private NotJson notJson(String found) {
        return new NotJson("is not JSON: there is " + found + " at its character " + (place + 1));
    }
}
