package dev.annals.rdf.term;

import dev.annals.core.bytes.EscapeTable;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Texts in quotes, as Turtle, TriG, N-Triples and N-Quads have them; characters that tools are known to lose or to refuse are escaped
/// although the grammar allows them.
public final class QuotedText {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String LOST = "\u2028\u2029\ufeff\ufffe\uffff";
    private static final String BEYOND_ASCII = IntStream.rangeClosed(0x80, 0x9F).mapToObj(Character::toString).collect(Collectors.joining()) + LOST;

    /// For Turtle and TriG.
    static final EscapeTable IN_TURTLE = EscapeTable.of(c -> escape(c, "\\\\"), BEYOND_ASCII);

    /// For N-Triples and N-Quads: rdflib 6.1.1 takes two backslashes and an `n` there for a backslash and a line feed.
    static final EscapeTable IN_LINE = EscapeTable.of(c -> escape(c, "\\u005C"), BEYOND_ASCII);

    private QuotedText() {}

    /// Text in quotes, for Turtle.
    public static String of(String text) {
        return text.chars().mapToObj(c -> escape(c, "\\\\").orElse(Character.toString(c))).collect(Collectors.joining("", "\"", "\""));
    }

    private static Optional<String> escape(int c, String backslash) {
        return switch (c) {
            case '"' -> Optional.of("\\\"");
            case '\\' -> Optional.of(backslash);
            case '\n' -> Optional.of("\\n");
            case '\r' -> Optional.of("\\r");
            case '\t' -> Optional.of("\\t");
            default -> Character.isISOControl(c) || LOST.indexOf(c) >= 0 ? Optional.of("\\u" + HEX.toHexDigits((char) c)) : Optional.empty();
        };
    }
}
