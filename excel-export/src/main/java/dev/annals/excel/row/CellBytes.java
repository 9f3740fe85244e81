package dev.annals.excel.row;

import dev.annals.core.bytes.ByteOut;
import dev.annals.core.bytes.EscapeTable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Pieces of the XML of a cell as bytes.
final class CellBytes {

    /// What XML and cells have no place for, but for the underscore: whether it begins an escape, only what follows it tells.
    private static final EscapeTable ESCAPES = EscapeTable.of(CellBytes::escape, "\ufffe\uffff");

    private CellBytes() {}

    /// Beyond ASCII, only what has no place is asked for.
    private static Optional<String> escape(int character) {
        return switch (character) {
            case '&' -> Optional.of("&amp;");
            case '<' -> Optional.of("&lt;");
            case '>' -> Optional.of("&gt;");
            default -> Optional.of((char) character).filter(c -> c > '\u007f' || CellText.isUnfit(c)).map(CellText::escape);
        };
    }

    /// Markup, all of it ASCII.
    static byte[] of(String markup) {
        return markup.getBytes(StandardCharsets.US_ASCII);
    }

    /// Writes the text of a cell, with what has to be escaped escaped.
    static void text(String text, ByteOut out) {
        out.text(CellText.mayHoldEscape(text) ? CellText.escaped(text) : text, ESCAPES);
    }

    /// Writes a text as formulas have it.
    static void quoted(String text, ByteOut out) {
        out.put('"');
        text(text.replace("\"", "\"\""), out);
        out.put('"');
    }
}
