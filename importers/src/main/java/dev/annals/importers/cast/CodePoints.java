package dev.annals.importers.cast;

import java.util.Comparator;

/// The order of texts by their code points, which is that of their bytes in UTF-8 (The Unicode Standard, section 5.17).
final class CodePoints {

    static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int at = 0; at < length; at++) {
            if (one.charAt(at) != other.charAt(at)) {
                return Integer.compare(weight(one.charAt(at)), weight(other.charAt(at)));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /// Halves of surrogate pairs stand for code points above all others.
    private static int weight(char c) {
        return Character.isSurrogate(c) ? c + Character.MAX_VALUE : c;
    }
}
