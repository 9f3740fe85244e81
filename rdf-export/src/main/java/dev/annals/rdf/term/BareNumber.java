package dev.annals.rdf.term;

/// Numbers that Turtle has without quotes: `INTEGER` and `DECIMAL`, RDF 1.1 Turtle section 6.5.
final class BareNumber {

    private BareNumber() {}

    /// Digits, perhaps after a sign.
    static boolean isInteger(String text) {
        int start = afterSign(text);
        return start < text.length() && afterDigits(text, start) == text.length();
    }

    /// The same with a point and at least one digit after it.
    static boolean isDecimal(String text) {
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
