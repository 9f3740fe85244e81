package dev.annals.importers.file;

import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import java.util.Optional;

/// A row as it stands in a file.
///
/// @param raw everything up to the next row, blank lines too, without its last line feed
/// @param text what holds the fields, without line end
/// @param line the line on which the text begins, counted from 1
/// @param start how many code points of the file stand before it
/// @param encoding how the bytes were read
/// @param flaw why the fields cannot be told apart, if so
public record OriginalRow(String raw, String text, long line, long start, Encoding encoding, Optional<Flaw> flaw) {

    /// How much is kept of a row that is too long, 1 MiB.
    static final int KEPT = 1 << 20;

    /// How many code points it has.
    public long length() {
        return raw.codePointCount(0, raw.length());
    }

    /// What can be wrong with a row.
    public enum Flaw {
        UNCLOSED_QUOTE("unclosed-quote", "has a quote that is not closed; the row is taken to end with its line"),
        TEXT_AFTER_QUOTE("text-after-quote", "has text after a closing quote; the row is taken to end with its line"),
        STRAY_CARRIAGE_RETURN("stray-carriage-return", "has a carriage return without a line feed outside quotes"),
        NUL("nul", "contains the character U+0000, which no format can hold"),
        CUT_OFF("cut-off", "stands where the archive breaks off, so that its end may be missing"),
        TOO_LONG("too-long", "is too long");

        private final String code;
        private final String message;

        Flaw(String code, String message) {
            this.code = code;
            this.message = message;
        }

        public String code() {
            return code;
        }

        public String message() {
            return this == TOO_LONG ? tooLong() : message;
        }

        private static String tooLong() {
            long longest = Limits.of(Limit.RECORD_LENGTH);
            return "has more than " + longest + " bytes; only the first " + Math.min(KEPT, longest) + " are kept with the rejected records"
                    + Limits.reached(Limit.RECORD_LENGTH);
        }
    }
}
