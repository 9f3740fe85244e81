package dev.annals.excel.read;

import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import dev.annals.excel.row.CellContent;
import java.math.BigDecimal;
import java.util.Optional;

/// What was read from a cell.
///
/// @param kind what it is
/// @param text the text; plain digits for a number; what is wrong for a fault
/// @param formula whether it is the result of a formula
/// @param held for a fault, what the cell holds all the same, if it is a value of which nobody can tell what was meant
public record CellValue(Kind kind, String text, boolean formula, Optional<CellValue> held) {

    private CellValue(Kind kind, String text, boolean formula) {
        this(kind, text, formula, Optional.empty());
    }

    /// A cell with nothing in it.
    public static final CellValue EMPTY = new CellValue(Kind.EMPTY, "", false);

    /// What a cell can have.
    /// What it is.
    public enum Kind {
        /// Nothing.
        EMPTY,
        /// Text.
        TEXT,
        /// A number.
        NUMBER,
        /// A number that is shown as a date.
        DATE,
        /// TRUE or FALSE.
        FLAG,
        /// Something that is no value.
        FAULT
    }

    /// More than the powers of ten that a double has (IEEE 754, binary64).
    private static final int MOST_ZEROS = 400;

    /// A text; an empty one is nothing.
    public static CellValue text(String text) {
        return text.isEmpty() ? EMPTY : new CellValue(Kind.TEXT, text, false);
    }

    /// A number as it stands in the file. Programs write up to 17 digits of a double, and mean the shortest number that it stands for.
    static CellValue number(String digits, boolean date) {
        if (digits.length() > Limits.of(Limit.NUMBER_LENGTH)) {
            return fault("holds a number of " + digits.length() + " characters; spreadsheets keep 17 digits" + Limits.reached(Limit.NUMBER_LENGTH));
        }
        if (isPlain(digits)) {
            return new CellValue(date ? Kind.DATE : Kind.NUMBER, digits, false);
        }
        try {
            BigDecimal exact = new BigDecimal(digits.strip());
            if (Math.abs((long) exact.precision() - exact.scale()) > MOST_ZEROS) {
                return fault("holds " + digits + ", a number that is larger or nearer to zero than spreadsheets have any");
            }
            boolean asTyped = exact.stripTrailingZeros().precision() <= CellContent.MOST_DIGITS;
            BigDecimal meant = asTyped ? exact : BigDecimal.valueOf(exact.doubleValue());
            return new CellValue(date ? Kind.DATE : Kind.NUMBER, plain(meant), false);
        } catch (NumberFormatException e) {
            return fault("holds '" + digits + "', which is no number");
        }
    }

    /// Whether it is a whole number of few digits, none of them a zero at the beginning.
    private static boolean isPlain(String digits) {
        if (digits.isEmpty() || digits.length() > CellContent.MOST_DIGITS || (digits.charAt(0) == '0' && digits.length() > 1)) {
            return false;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static CellValue flag(boolean value) {
        return new CellValue(Kind.FLAG, value ? "true" : "false", false);
    }

    /// Something that is no value.
    public static CellValue fault(String problem) {
        return new CellValue(Kind.FAULT, problem, false);
    }

    /// The same value, of which nobody can tell what was meant.
    CellValue doubtful(String problem) {
        return new CellValue(Kind.FAULT, problem, formula, Optional.of(this));
    }

    /// The same as the result of a formula.
    CellValue ofFormula() {
        return isEmpty() ? this : new CellValue(kind, text, true, held);
    }

    /// Whether there is nothing.
    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }
}
