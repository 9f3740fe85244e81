package dev.annals.importers.cell;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A whole number as programs write it: `2.0`, `1,234`, `+5`, `4e+07`, `'123`, `="123"`.
///
/// What is no such number is left as it is; no code of a dataset looks like one.
public final class WrittenNumber {

    private static final Pattern FRACTION = Pattern.compile("-?\\d+[.,]0+");
    private static final Pattern ANY_FRACTION = Pattern.compile("-?\\d+([.,])\\d+");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(([.,])\\d{3}(?:\\2\\d{3})*)");
    /// Blanks of Unicode and apostrophes never stand before a fraction.
    private static final Pattern SPACED = Pattern.compile("-?[1-9]\\d{0,2}([ '\u00a0\u2009\u2019\u202f]\\d{3})+");
    /// As R and Python write it, which keep all digits; Java writes no plus sign.
    private static final Pattern POWER = Pattern.compile("-?\\d(\\.\\d+)?e\\+\\d{2,3}|-?\\d\\.\\d+E\\d{1,2}");
    /// As spreadsheets write what they show in a narrow column, with as many digits as there is room for.
    private static final Pattern ROUNDED = Pattern.compile("-?\\d([.,]\\d+)?E\\+\\d{2,3}");
    private static final int LARGEST = 40;

    private WrittenNumber() {}

    /// The number in plain digits.
    public static String plain(String text, DigitGroups groups) {
        if (isUsual(text)) {
            return text;
        }
        String value = signed(unwrapped(text));
        if (ROUNDED.matcher(value).matches()) {
            return value;
        }
        return withoutFraction(ungrouped(inFull(value), groups), groups);
    }

    /// Whether there is nothing in it that a program may have added, as in nearly all values.
    public static boolean isUsual(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z' && c != 'e') || c == '_' || c == '-';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /// A value without what keeps a spreadsheet from changing it: an apostrophe before it, or `="..."` around it.
    public static String unwrapped(String text) {
        if (text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"")) {
            return text.substring(2, text.length() - 1);
        }
        boolean apostrophe = text.length() > 1 && text.charAt(0) == '\'';
        return apostrophe ? text.substring(1, text.endsWith("'") && text.length() > 2 ? text.length() - 1 : text.length()) : text;
    }

    /// A number in digits of ASCII, without a plus sign, and with a hyphen for whatever stands for minus; any other text as it is.
    public static String signed(String text) {
        if (text.isEmpty() || (text.charAt(0) != '+' && isAscii(text))) {
            return text;
        }
        var ascii = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            ascii.append(ascii(text.charAt(i)));
        }
        String value = ascii.toString();
        boolean plus = value.length() > 1 && value.charAt(0) == '+' && Character.isDigit(value.charAt(1));
        return value.matches("[+-]?[0-9].*") ? plus ? value.substring(1) : value : text;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static char ascii(char c) {
        if (c == '\u2212' || c == '\uff0d' || c == '\ufe63') {
            return '-';
        }
        return c >= 0x80 && Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c;
    }

    private static String inFull(String value) {
        return isPower(value) ? new BigDecimal(value).toPlainString() : value;
    }

    private static String ungrouped(String value, DigitGroups groups) {
        if (isSpaced(value)) {
            return value.replaceAll("[^0-9-]", "");
        }
        Matcher grouped = GROUPED.matcher(value);
        boolean isGrouped = grouped.matches() && groups.of(grouped.group(2).charAt(0)) == DigitGroups.Use.GROUPS;
        return isGrouped ? value.replace(grouped.group(2), "") : value;
    }

    private static String withoutFraction(String value, DigitGroups groups) {
        return isFraction(value) && !isDoubtful(value, groups) ? value.substring(0, Math.max(value.indexOf('.'), value.indexOf(','))) : value;
    }

    /// Whether it is a whole number with a fraction of zeros.
    public static boolean isFraction(String value) {
        return value.endsWith("0") && FRACTION.matcher(value).matches();
    }

    /// Whether a comma or a point in it cannot stand between groups of three digits.
    public static boolean hasFraction(String value, char sign) {
        Matcher fraction = ANY_FRACTION.matcher(value);
        return fraction.matches() && fraction.group(1).charAt(0) == sign && !GROUPED.matcher(value).matches();
    }

    /// Whether it can have groups of three digits, with this sign between them.
    public static boolean canHaveGroups(String value, char sign) {
        Matcher grouped = GROUPED.matcher(value);
        return value.indexOf(sign) > 0 && grouped.matches() && grouped.group(2).charAt(0) == sign;
    }

    /// Whether it has them for sure: `2.000` can be a fraction of zeros.
    public static boolean hasGroups(String value, char sign) {
        return canHaveGroups(value, sign) && (!isFraction(value) || value.indexOf(sign) != value.lastIndexOf(sign));
    }

    /// Whether it has groups of three digits with blanks or apostrophes between them.
    public static boolean isSpaced(String value) {
        return SPACED.matcher(value).matches();
    }

    /// Whether it can be one of two numbers in a file of these groups.
    public static boolean isDoubtful(String value, DigitGroups groups) {
        return (canHaveGroups(value, ',') && groups.commas() == DigitGroups.Use.DOUBTFUL)
                || (canHaveGroups(value, '.') && groups.points() == DigitGroups.Use.DOUBTFUL);
    }

    /// Whether it is a whole number that is written as a power of ten with all its digits.
    public static boolean isPower(String value) {
        if (!POWER.matcher(value).matches()) {
            return false;
        }
        var number = new BigDecimal(value);
        return number.precision() - number.scale() <= LARGEST && number.stripTrailingZeros().scale() <= 0;
    }

    /// Whether a spreadsheet rounded it.
    public static boolean isRounded(String value) {
        return value.indexOf('E') > 0 && ROUNDED.matcher(value).matches();
    }
}
