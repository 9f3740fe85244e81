package dev.annals.excel.read;

import static dev.annals.excel.read.DoubtfulXml.require;

import dev.annals.excel.row.CellText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Reads the bytes of one row; they are [doubtful][DoubtfulXml] unless they are what spreadsheet programs write most.
final class RowScanner {

    private static final byte[] ROW = ascii("<row");
    private static final byte[] END_OF_ROW = ascii("</row>");
    private static final byte[] CELL = ascii("<c");
    private static final byte[] END_OF_CELL = ascii("</c>");
    private static final byte[] FORMULA = ascii("<f>");
    private static final byte[] FORMULA_NOT_ALWAYS = ascii("<f aca=\"false\">");
    private static final byte[] END_OF_FORMULA = ascii("</f>");
    private static final byte[] VALUE = ascii("<v>");
    private static final byte[] END_OF_VALUE = ascii("</v>");
    private static final byte[] INLINE = ascii("<is><t>");
    private static final byte[] INLINE_WITH_BLANKS = ascii("<is><t xml:space=\"preserve\">");
    private static final byte[] END_OF_INLINE = ascii("</t></is>");
    private static final byte[] VALUE_BEGINS = ascii("=\"");
    private static final byte[] REFERENCE = ascii(" r=\"");
    private static final byte[] FORMAT = ascii(" s=\"");
    private static final byte[] TYPE = ascii(" t=\"");

    /// The attributes that rows have of their own, and that say nothing about values.
    private static final List<String> OF_ROWS = List.of("r", "spans", "s", "ht", "customHeight", "customFormat", "hidden", "outlineLevel", "collapsed");
    private static final List<String> OF_CELLS = List.of("r", "s", "t");
    private static final String SHARED = "s";
    private static final List<String> TYPES = List.of(SHARED, "str", "inlineStr", "n", "b", "e");
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 9;

    private final CellDecoder decoder;
    private final String[] given = new String[OF_ROWS.size()];
    private byte[] bytes = {};
    private int at;
    private int end;
    private long row;
    private boolean empty;
    private String type = "";
    private int format;

    RowScanner(CellDecoder decoder) {
        this.decoder = decoder;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// The number of the last row that was read.
    long row() {
        return row;
    }

    /// Reads a row as far as it is wanted: to its end, unless there is a value in a column of which that is enough.
    RawRow read(RowBytes from, int enough) throws IOException {
        bytes = from.bytes();
        at = from.from();
        end = from.to();
        pass(ROW);
        attributes(OF_ROWS);
        long number = given[0].isEmpty() ? row + 1 : digits(given[0]);
        var cells = new ColumnValues();
        if (!empty) {
            cells(cells, enough, number);
        }
        row = number;
        return new RawRow(number, cells);
    }

    private void cells(ColumnValues cells, int enough, long number) throws IOException {
        int column = 0;
        while (passes(CELL)) {
            column = tag(column);
            CellValue value = empty ? CellValue.EMPTY : cell(number);
            if (!value.isEmpty()) {
                cells.put(column, value);
                if (column == enough) {
                    return;
                }
            }
        }
        pass(END_OF_ROW);
        require(at == end);
    }

    /// The tag of a cell, whose column it tells. Most programs have the attributes in this order.
    private int tag(int before) {
        int start = at;
        int column = passes(REFERENCE) ? reference() : before + 1;
        format = passes(FORMAT) ? digits() : CellDecoder.NO_FORMAT;
        type = passes(TYPE) ? type() : "";
        if (bytes[at] == ' ') {
            at = start;
            return tagOfAnyOrder(before);
        }
        endOfTag();
        return column;
    }

    private int tagOfAnyOrder(int before) {
        attributes(OF_CELLS);
        format = given[1].isEmpty() ? CellDecoder.NO_FORMAT : (int) digits(given[1]);
        type = given[2];
        require(type.isEmpty() || TYPES.contains(type));
        return given[0].isEmpty() ? before + 1 : column(given[0]);
    }

    private int reference() {
        int column = 0;
        int from = at;
        while (bytes[at] >= 'A' && bytes[at] <= 'Z') {
            column = column * 26 + bytes[at++] - 'A' + 1;
        }
        require(at > from && at - from <= MOST_LETTERS);
        digits();
        return column;
    }

    /// A number that is the rest of an attribute.
    private int digits() {
        int number = number();
        require(bytes[at++] == '"');
        return number;
    }

    private int number() {
        int number = 0;
        int from = at;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            number = number * 10 + bytes[at++] - '0';
        }
        require(at > from && at - from <= MOST_DIGITS);
        return number;
    }

    private String type() {
        for (String known : TYPES) {
            if (isAt(known) && bytes[at + known.length()] == '"') {
                at += known.length() + 1;
                return known;
            }
        }
        throw new DoubtfulXml();
    }

    private CellValue cell(long number) throws IOException {
        boolean formula = passes(FORMULA) || passes(FORMULA_NOT_ALWAYS);
        if (formula) {
            passText();
            pass(END_OF_FORMULA);
        }
        CellValue value = CellValue.EMPTY;
        CellValue inline = CellValue.EMPTY;
        if (passes(VALUE)) {
            value = value(number);
            pass(END_OF_VALUE);
        } else if (passes(INLINE) || passes(INLINE_WITH_BLANKS)) {
            inline = CellValue.text(CellText.unescaped(text()));
            pass(END_OF_INLINE);
        }
        pass(END_OF_CELL);
        return CellDecoder.joined(type, formula, value, inline);
    }

    private CellValue value(long row) throws IOException {
        if (bytes[at] == '<') {
            return CellValue.EMPTY;
        }
        return type.equals(SHARED) ? CellValue.text(decoder.shared(number(), row)) : decoder.value(type, format, text(), row);
    }

    /// The attributes of an element, to the end of its tag.
    private void attributes(List<String> names) {
        Arrays.fill(given, 0, names.size(), "");
        int seen = 0;
        while (bytes[at] == ' ') {
            at++;
            int name = name(names);
            require((seen & 1 << name) == 0);
            seen |= 1 << name;
            given[name] = value();
        }
        endOfTag();
    }

    private void endOfTag() {
        empty = bytes[at] == '/';
        at += empty ? 1 : 0;
        require(bytes[at++] == '>');
    }

    private int name(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (isAt(name) && at + name.length() + 1 < end && bytes[at + name.length()] == '=') {
                at += name.length();
                pass(VALUE_BEGINS);
                return i;
            }
        }
        throw new DoubtfulXml();
    }

    private boolean isAt(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (at + i >= end || bytes[at + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The value of an attribute, of nothing but plain ASCII.
    private String value() {
        int from = at;
        while (at < end && bytes[at] != '"') {
            require(bytes[at] >= ' ' && bytes[at] != '<' && bytes[at] != '&');
            at++;
        }
        require(at < end);
        return new String(bytes, from, at++ - from, StandardCharsets.ISO_8859_1);
    }

    private static long digits(String text) {
        require(!text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9'));
        return Long.parseLong(text);
    }

    private static int column(String reference) {
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            letters++;
        }
        require(letters > 0 && letters <= MOST_LETTERS && letters < reference.length() && reference.charAt(letters) <= '9');
        return CellDecoder.columnOf(reference);
    }

    /// A text, up to the next tag.
    private String text() {
        int from = at;
        return passPlain() ? new String(bytes, from, at - from, StandardCharsets.ISO_8859_1) : decoded(from);
    }

    /// Passes a text that is not asked for, and has to be sound all the same.
    private void passText() {
        int from = at;
        if (!passPlain()) {
            decoded(from);
        }
    }

    /// Passes a text; says whether it is nothing but ASCII that stands for itself. `>` stands as it is only in `]]>`, which is an error, and with
    /// programs that are rare.
    private boolean passPlain() {
        int all = 0;
        boolean references = false;
        byte next = bytes[at];
        while (next != '<') {
            require(next != '>' && (next < 0 || next >= ' ' || next == '\n' || next == '\t'));
            references |= next == '&';
            all |= next;
            next = bytes[++at];
        }
        return all >= 0 && !references;
    }

    private String decoded(int from) {
        var text = new String(bytes, from, at - from, StandardCharsets.UTF_8);
        require(isWhole(text));
        return text.indexOf('&') < 0 ? text : resolved(text);
    }

    /// Whether a text has no sign of bytes that are no characters, nor characters that XML has not.
    private static boolean isWhole(String text) {
        return text.indexOf('\ufffd') < 0 && text.indexOf('\ufffe') < 0 && text.indexOf('\uffff') < 0;
    }

    private static String resolved(String text) {
        var resolved = new StringBuilder(text.length());
        int from = 0;
        for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', from)) {
            int semicolon = text.indexOf(';', i);
            require(semicolon > 0);
            resolved.append(text, from, i).append(character(text.substring(i + 1, semicolon)));
            from = semicolon + 1;
        }
        return resolved.append(text, from, text.length()).toString();
    }

    private static char character(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> throw new DoubtfulXml();
        };
    }

    private void pass(byte[] wanted) {
        require(passes(wanted));
    }

    private boolean passes(byte[] wanted) {
        int behind = at + wanted.length;
        if (behind > end || !Arrays.equals(bytes, at, behind, wanted, 0, wanted.length)) {
            return false;
        }
        at = behind;
        return true;
    }
}
