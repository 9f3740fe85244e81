package dev.annals.excel.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What is written into a cell.
public sealed interface CellContent {

    /// Nothing.
    CellContent EMPTY = new Empty();

    /// Excel keeps 15 digits of a number.
    int MOST_DIGITS = 15;

    /// A text within a formula holds 255 characters; quotation marks count twice.
    int MOST_FORMULA_CHARACTERS = 127;

    /// The largest whole number that Excel keeps.
    long LARGEST = 999_999_999_999_999L;

    /// Day 0 of the 1900 date system, as it counts from 1 March 1900 on: Excel takes 1900 for a leap year (ECMA-376 Part 1, 18.17.4.1).
    LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /// The first day whose number no two spreadsheets disagree on.
    LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /// Nothing.
    record Empty() implements CellContent {}

    /// Text.
    record Text(String text) implements CellContent {}

    /// A number that a double holds exactly.
    record Numeral(String digits, boolean integer) implements CellContent {}

    /// A day, as the number by which the 1900 date system calls it.
    record Day(long serial) implements CellContent {}

    /// True or false.
    record Flag(boolean value) implements CellContent {}

    /// Text as the result of a formula, so that another text typed over it can be told from it.
    record Result(String text) implements CellContent {}

    /// Something that leads to another row.
    ///
    /// @param shown what the cell shows: a text or a number
    /// @param target the row
    record Link(CellContent shown, RowAddress target) implements CellContent {}

    /// A link; a text that would have to be escaped stays without one, because formulas have no escapes.
    static CellContent link(CellContent shown, RowAddress target) {
        return switch (shown) {
            case Text(String text) when !fitsFormula(text) -> shown;
            case Text text -> new Link(text, target);
            case Result result -> result;
            case Numeral number -> new Link(number, target);
            case Empty empty -> empty;
            case Day day -> day;
            case Flag flag -> flag;
            case Link link -> link;
        };
    }

    /// What a computed cell holds; a text that no formula could hold stays what it is.
    static CellContent result(CellContent computed) {
        return computed instanceof Text(String text) && fitsFormula(text) ? new Result(text) : computed;
    }

    /// Whether a formula can hold a text: formulas have no escapes, and texts in them a length.
    static boolean fitsFormula(String text) {
        return text.length() <= MOST_FORMULA_CHARACTERS && !CellText.needsEscape(text);
    }

    /// A whole number, as text when Excel would round it.
    static CellContent of(long value) {
        String digits = Long.toString(value);
        return value <= LARGEST && value >= -LARGEST ? new Numeral(digits, true) : new Text(digits);
    }

    /// A decimal number, as text when Excel would round it.
    static CellContent of(BigDecimal value) {
        boolean exact = value.stripTrailingZeros().precision() <= MOST_DIGITS
                && BigDecimal.valueOf(value.doubleValue()).compareTo(value) == 0;
        return exact ? new Numeral(value.toString(), value.scale() <= 0) : new Text(value.toPlainString());
    }

    /// A day, as text when spreadsheets disagree on its number or have none for it.
    static CellContent of(LocalDate value) {
        return value.isBefore(FIRST_DAY) ? new Text(value.toString()) : new Day(ChronoUnit.DAYS.between(DAY_ZERO, value));
    }
}
