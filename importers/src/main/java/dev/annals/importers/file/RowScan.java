package dev.annals.importers.file;

import java.io.IOException;
import java.util.Optional;

/// Finds the end of a row, and whether its quotes are sound.
final class RowScan {

    private final Bytes bytes;
    private final Dialect dialect;
    private Optional<OriginalRow.Flaw> flaw = Optional.empty();

    RowScan(Bytes bytes, Dialect dialect) {
        this.bytes = bytes;
        this.dialect = dialect;
    }

    /// The bytes of an input around the row.
    @FunctionalInterface
    interface Bytes {

        /// The byte at a place; -1 beyond the end of the input or the limit of a row.
        int at(int place) throws IOException;
    }

    Optional<OriginalRow.Flaw> flaw() {
        return flaw;
    }

    /// The place of the line feed that ends the row, or the end of the input or of what a row can be.
    int end(int from) throws IOException {
        if (!dialect.quoted()) {
            return lineEnd(from);
        }
        int place = from;
        while (true) {
            place = bytes.at(place) == '"' ? afterQuotes(place + 1) : afterPlain(place);
            if (place < 0) {
                return lineEnd(from);
            }
            if (bytes.at(place) != dialect.separator()) {
                return place;
            }
            place++;
        }
    }

    private int lineEnd(int from) throws IOException {
        int place = from;
        while (bytes.at(place) >= 0 && bytes.at(place) != '\n') {
            place++;
        }
        return place;
    }

    private int afterPlain(int from) throws IOException {
        int place = from;
        for (int next = bytes.at(place); next >= 0 && next != '\n' && next != dialect.separator(); next = bytes.at(++place)) {
            if (next == '\r' && bytes.at(place + 1) != '\n') {
                return spoilt(OriginalRow.Flaw.STRAY_CARRIAGE_RETURN);
            }
        }
        return place;
    }

    /// The place after the closing quote (RFC 4180, section 2, rules 5 to 7).
    private int afterQuotes(int from) throws IOException {
        int place = from;
        for (int next = bytes.at(place); next >= 0; next = bytes.at(++place)) {
            if (next == '"') {
                if (bytes.at(place + 1) != '"') {
                    return closed(place + 1);
                }
                place++;
            }
        }
        return spoilt(OriginalRow.Flaw.UNCLOSED_QUOTE);
    }

    private int closed(int place) throws IOException {
        int next = bytes.at(place);
        if (next < 0 || next == '\n' || next == dialect.separator()) {
            return place;
        }
        return next == '\r' && bytes.at(place + 1) == '\n' ? place + 1 : spoilt(OriginalRow.Flaw.TEXT_AFTER_QUOTE);
    }

    private int spoilt(OriginalRow.Flaw why) {
        flaw = Optional.of(why);
        return -1;
    }
}
