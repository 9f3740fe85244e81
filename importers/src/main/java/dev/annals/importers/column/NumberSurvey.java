package dev.annals.importers.column;

import dev.annals.importers.cell.DigitGroups;
import dev.annals.importers.cell.WrittenNumber;
import dev.annals.importers.file.FileNotices;

/// Counts how the program that saved a file wrote its numbers.
final class NumberSurvey {

    private static final String GROUPED = "whole numbers with their digits in groups of three";

    private final HabitCount fractions = new HabitCount();
    private final HabitCount wrapped = new HabitCount();
    private final HabitCount signs = new HabitCount();
    private final HabitCount spaced = new HabitCount();
    private final HabitCount powers = new HabitCount();
    private final HabitCount rounded = new HabitCount();
    private final SignCount commas = new SignCount(',');
    private final SignCount points = new SignCount('.');

    /// What a comma or a point in whole numbers shows.
    private static final class SignCount {
        private final char sign;
        private final HabitCount grouped = new HabitCount();
        private final HabitCount zeros = new HabitCount();
        private long certain;
        private long fractions;

        SignCount(char sign) {
            this.sign = sign;
        }

        void add(DatasetColumn column, String value) {
            if (WrittenNumber.hasGroups(value, sign)) {
                certain++;
            }
            if (WrittenNumber.canHaveGroups(value, sign)) {
                grouped.add(column, value);
                if (WrittenNumber.isFraction(value)) {
                    zeros.add(column, value);
                }
            } else if (WrittenNumber.hasFraction(value, sign)) {
                fractions++;
            }
        }

        DigitGroups.Use use(DigitGroups.Use otherwise) {
            return DigitGroups.Use.of(certain, fractions, otherwise);
        }
    }

    /// A value that is a code or a whole number.
    void add(DatasetColumn column, String text) {
        if (WrittenNumber.isUsual(text)) {
            return;
        }
        String value = addMeasured(column, text);
        commas.add(column, value);
        points.add(column, value);
        if (WrittenNumber.isFraction(value) && !WrittenNumber.canHaveGroups(value, ',') && !WrittenNumber.canHaveGroups(value, '.')) {
            fractions.add(column, value);
        }
        if (WrittenNumber.isSpaced(value)) {
            spaced.add(column, value);
        }
        if (WrittenNumber.isPower(value)) {
            powers.add(column, value);
        }
    }

    /// A day that is not written as usual: its points and commas need not be those of a number.
    void addDay(DatasetColumn column, String text) {
        if (text.matches("[0-9]{1,3}([.,][0-9]{3})+|[^.,]*|[0-9]{8}(0{6})?[.,]0+|.*E\\+[0-9]+|[0-9]\\.[0-9]+e\\+[0-9]+")) {
            add(column, text);
        }
    }

    /// A value that is a number with a fraction; returns it without what stands around it.
    String addMeasured(DatasetColumn column, String text) {
        String bare = WrittenNumber.unwrapped(text);
        if (!bare.equals(text)) {
            wrapped.add(column, text);
        }
        String value = WrittenNumber.signed(bare);
        if (!value.equals(bare)) {
            signs.add(column, bare);
        }
        if (WrittenNumber.isRounded(value)) {
            rounded.add(column, value);
        }
        return value;
    }

    /// What the whole file shows. Where a comma stands before fractions, a point does not.
    DigitGroups groups(boolean decimalComma) {
        return decimalComma ? new DigitGroups(commas.use(DigitGroups.Use.FRACTION), points.use(DigitGroups.Use.GROUPS))
                : new DigitGroups(commas.use(DigitGroups.USUAL.commas()), points.use(DigitGroups.USUAL.points()));
    }

    /// Tells each habit once.
    void tell(FileNotices tell, DigitGroups groups) {
        addZeros(commas, groups.commas());
        addZeros(points, groups.points());
        fractions.tell(tell, "whole-as-decimal", "whole numbers written with a fraction", "they are read without it");
        wrapped.tell(tell, "wrapped-values", "values with an apostrophe before them, or in =\"...\"", "they are read without it");
        signs.tell(tell, "other-digits", "numbers with other digits or signs than usual", "they are read as numbers");
        spaced.tell(tell, "grouped-digits", GROUPED, "they are read as one number");
        powers.tell(tell, "powers-of-ten", "whole numbers written as powers of ten", "they are read in full");
        tellGroups(tell, commas, groups.commas());
        tellGroups(tell, points, groups.points());
        if (!rounded.isEmpty()) {
            tell.error("rounded-numbers", "has numbers that a spreadsheet rounded, such as " + rounded + "; what they were is lost");
        }
    }

    /// Three zeros behind a sign are a fraction where no groups of digits stand behind it.
    private void addZeros(SignCount count, DigitGroups.Use use) {
        if (use == DigitGroups.Use.FRACTION) {
            fractions.addAll(count.zeros);
        }
    }

    private static void tellGroups(FileNotices tell, SignCount count, DigitGroups.Use use) {
        if (use == DigitGroups.Use.GROUPS) {
            count.grouped.tell(tell, "grouped-digits", GROUPED, "they are read as one number");
        }
        if (use == DigitGroups.Use.DOUBTFUL) {
            tell.error("doubtful-digits", "has numbers such as " + count.grouped + ", and others that show the same sign both between groups of three"
                    + " digits and before a fraction; they stay open");
        }
    }
}
