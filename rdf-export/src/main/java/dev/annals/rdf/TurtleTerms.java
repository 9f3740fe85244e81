package dev.annals.rdf;

import java.util.Locale;
import java.util.regex.Pattern;

/// The gate that every term passes on its way into Turtle: whatever comes in, what goes out is one well-formed term.
///
/// Grammar: RDF 1.1 Turtle, section 6.5.
final class TurtleTerms {

    private static final Pattern BARE_INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern BARE_DECIMAL = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");
    private static final Pattern BARE_BOOLEAN = Pattern.compile("true|false");

    private final Prefixes prefixes;

    TurtleTerms(Prefixes prefixes) {
        this.prefixes = prefixes;
    }

    /// A term as Turtle has it.
    String of(RdfTerm term) {
        return switch (term) {
            case RdfTerm.Iri iri -> of(iri.iri());
            case RdfTerm.Literal literal -> of(literal);
        };
    }

    /// An IRI, as a prefixed name where that is legal.
    String of(String iri) {
        return prefixes.abbreviate(iri).orElseGet(() -> reference(iri));
    }

    /// An IRI in full: `IRIREF`.
    static String reference(String iri) {
        if (!isSafe(iri)) {
            throw new IllegalArgumentException("Encode what an IRI cannot hold: " + iri);
        }
        return "<" + iri + ">";
    }

    /// Whether all characters may stand between `<` and `>`, and none is half of a pair.
    static boolean isSafe(String iri) {
        return iri.codePoints().noneMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0 || isControl(c) || isSurrogate(c));
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c);
    }

    private static boolean isSurrogate(int c) {
        return c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
    }

    private String of(RdfTerm.Literal literal) {
        String lexical = literal.lexical();
        return switch (literal.datatype()) {
            case StandardTerms.STRING -> quoted(lexical);
            case StandardTerms.INTEGER -> bareOrTyped(literal, BARE_INTEGER);
            case StandardTerms.DECIMAL -> bareOrTyped(literal, BARE_DECIMAL);
            case StandardTerms.BOOLEAN -> bareOrTyped(literal, BARE_BOOLEAN);
            default -> typed(literal);
        };
    }

    private String bareOrTyped(RdfTerm.Literal literal, Pattern bare) {
        return bare.matcher(literal.lexical()).matches() ? literal.lexical() : typed(literal);
    }

    private String typed(RdfTerm.Literal literal) {
        return quoted(literal.lexical()) + "^^" + of(literal.datatype());
    }

    /// Text in quotes; characters that tools are known to lose or to refuse are escaped although the grammar allows them.
    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> appendPlain(c, quoted);
            }
        }
        return quoted.append('"').toString();
    }

    private static void appendPlain(char c, StringBuilder quoted) {
        if (isControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff' || c >= '\ufffe') {
            quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
        } else {
            quoted.append(c);
        }
    }
}
