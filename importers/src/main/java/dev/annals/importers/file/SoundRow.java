package dev.annals.importers.file;

/// Finds the end of a row that lies in memory and whose quotes are sound, as those of nearly all rows are; in doubt [RowScan] looks, which
/// knows what is wrong with the others.
final class SoundRow {

    /// The row goes on behind what is in memory, or is not sound.
    static final int UNKNOWN = -1;

    private SoundRow() {}

    /// Whether the fields are told apart by a character of ASCII that means nothing else.
    static boolean knows(Dialect dialect) {
        char separator = dialect.separator();
        return separator < 0x80 && separator != '"' && separator != '\n' && separator != '\r';
    }

    /// The place of the line feed that ends the row, or [#UNKNOWN].
    static int end(byte[] bytes, int from, int filled, Dialect dialect) {
        int place = from;
        while (place < filled) {
            byte one = bytes[place];
            if (one == '\n') {
                return place;
            }
            if (dialect.quoted()) {
                if (one == '\r' && !isLineEnd(bytes, place, filled)) {
                    return UNKNOWN;
                }
                if (one == '"' && (place == from || bytes[place - 1] == dialect.separator())) {
                    place = afterQuotes(bytes, place + 1, filled, dialect);
                    if (place == UNKNOWN) {
                        return UNKNOWN;
                    }
                    continue;
                }
            }
            place++;
        }
        return UNKNOWN;
    }

    private static boolean isLineEnd(byte[] bytes, int place, int filled) {
        return place + 1 < filled && bytes[place + 1] == '\n';
    }

    /// The place of what ends a field in quotes: a separator, or the end of the line.
    private static int afterQuotes(byte[] bytes, int from, int filled, Dialect dialect) {
        int place = from;
        while (place + 1 < filled) {
            if (bytes[place] != '"') {
                place++;
            } else if (bytes[place + 1] == '"') {
                place += 2;
            } else {
                byte next = bytes[place + 1];
                boolean sound = next == '\n' || next == dialect.separator() || (next == '\r' && isLineEnd(bytes, place + 1, filled));
                return sound ? place + 1 : UNKNOWN;
            }
        }
        return UNKNOWN;
    }
}
