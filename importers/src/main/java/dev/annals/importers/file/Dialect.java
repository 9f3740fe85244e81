package dev.annals.importers.file;

import java.util.ArrayList;
import java.util.BitSet;

/// How the fields of a row are told apart.
///
/// @param separator what stands between two fields; it is a single byte in UTF-8
/// @param quoting what double quotes mean
public record Dialect(char separator, Quoting quoting) {

    /// What double quotes mean.
    public enum Quoting {
        /// A quote is a character like any other.
        NONE,
        /// A field may stand in a pair of quotes, within its line.
        PAIRS,
        /// A field may stand in quotes, separators and line ends in it too (RFC 4180).
        FULL
    }

    public static final Dialect COMMA = new Dialect(',', Quoting.FULL);
    public static final Dialect SEMICOLON = new Dialect(';', Quoting.FULL);
    public static final Dialect QUOTED_TAB = new Dialect('\t', Quoting.FULL);
    public static final Dialect TAB = new Dialect('\t', Quoting.NONE);

    /// Whether quotes keep separators and line ends from being such.
    boolean quoted() {
        return quoting == Quoting.FULL;
    }

    /// The same separator, with fields in pairs of quotes.
    Dialect inPairs() {
        return new Dialect(separator, Quoting.PAIRS);
    }

    /// The name of the separator.
    public String name() {
        return switch (separator) {
            case '\t' -> "tabs";
            case ';' -> "semicolons";
            case ',' -> "commas";
            default -> "'" + separator + "'";
        };
    }

    /// The fields of a row that [RowCutter] found to be sound.
    public Cells cells(String row) {
        var texts = new ArrayList<String>(64);
        if (quoting == Quoting.NONE || row.indexOf('"') < 0) {
            int start = 0;
            for (int end = row.indexOf(separator); end >= 0; end = row.indexOf(separator, start)) {
                texts.add(row.substring(start, end));
                start = end + 1;
            }
            texts.add(row.substring(start));
            return Cells.of(texts);
        }
        var quoted = new BitSet();
        for (int start = 0; start <= row.length(); ) {
            int end = end(row, start);
            String field = row.substring(start, end);
            boolean pair = isPair(field);
            quoted.set(texts.size(), pair);
            texts.add(pair ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field);
            start = end + 1;
        }
        return new Cells(texts, quoted);
    }

    /// The end of the field that begins here.
    private int end(String row, int start) {
        int from = quoted() && row.startsWith("\"", start) ? closed(row, start + 1) : start;
        int end = row.indexOf(separator, from);
        return end < 0 ? row.length() : end;
    }

    /// The place after the closing quote; two quotes are one that does not close.
    private static int closed(String row, int from) {
        int place = row.indexOf('"', from);
        while (place >= 0 && row.startsWith("\"", place + 1)) {
            place = row.indexOf('"', place + 2);
        }
        return place < 0 ? row.length() : place + 1;
    }

    /// Whether a field stands in quotes, in which there are none but doubled ones.
    static boolean isPair(String field) {
        boolean enclosed = field.length() >= 2 && field.startsWith("\"") && field.endsWith("\"");
        return enclosed && field.substring(1, field.length() - 1).replace("\"\"", "").indexOf('"') < 0;
    }
}
