package dev.annals.rdf.term;

/// Literals that Turtle has without quotes: `INTEGER`, `DECIMAL` and `BooleanLiteral`, RDF 1.1 Turtle section 6.5.
final class BareLiteral {

    private BareLiteral() {}

    /// Whether a literal without quotes would be read with the datatype that it has.
    static boolean is(RdfTerm.Literal literal) {
        String lexical = literal.lexical();
        return switch (literal.datatype()) {
            case StandardTerms.INTEGER -> isInteger(lexical);
            case StandardTerms.DECIMAL -> isDecimal(lexical);
            case StandardTerms.BOOLEAN -> lexical.equals("true") || lexical.equals("false");
            default -> false;
        };
    }

    /// Digits, perhaps after a sign.
    private static boolean isInteger(String text) {
        int start = afterSign(text);
        return start < text.length() && afterDigits(text, start) == text.length();
    }

    /// The same with a point and at least one digit after it.
    private static boolean isDecimal(String text) {
        int point = afterDigits(text, afterSign(text));
        return point < text.length() - 1 && text.charAt(point) == '.' && afterDigits(text, point + 1) == text.length();
    }

    private static int afterSign(String text) {
        return !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
    }

    private static int afterDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
