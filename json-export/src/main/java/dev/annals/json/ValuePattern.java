package dev.annals.json;

/// The patterns that a JSON Schema gives for texts; regular expressions as ECMA-262 has them.
final class ValuePattern {

    /// A day of the years 1 to 9999; the length of the months is left to `format`.
    static final String DAY = "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    /// No control character anywhere, and no blank at either end.
    static final String IDENTIFIER =
            "^[^\\u0000-\\u0020\\u007F-\\u009F]([^\\u0000-\\u001F\\u007F-\\u009F]*[^\\u0000-\\u0020\\u007F-\\u009F])?$";

    /// Not empty, and without U+0000.
    static final String TEXT = "^[^\\u0000]+$";

    /// A whole number written as text because it is beyond 2^53-1.
    static final String COUNT = "^(0|[1-9][0-9]{0,18})$";

    /// A decimal number written as text because a double cannot hold it.
    static final String DECIMAL = "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$";

    /// A SHA-256 in hexadecimal.
    static final String SHA256 = "^[0-9a-f]{64}$";

    private ValuePattern() {}
}
