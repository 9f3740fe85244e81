package dev.annals.importers.cell;

/// What stands before the last digits of the whole numbers of a file, where that can be one of two things: in `1,234` and in `2.000`.
///
/// @param commas what a comma is there
/// @param points what a point is there
public record DigitGroups(Use commas, Use points) {

    /// What a sign within a number is.
    public enum Use {
        /// It stands between groups of three digits.
        GROUPS,
        /// It stands before a fraction.
        FRACTION,
        /// The file has both.
        DOUBTFUL;

        /// What so many numbers show that can only have groups, and so many that can only have a fraction.
        public static Use of(long grouped, long fractions, Use otherwise) {
            if (grouped > 0 && fractions > 0) {
                return DOUBTFUL;
            }
            return grouped > 0 ? GROUPS : fractions > 0 ? FRACTION : otherwise;
        }
    }

    /// Of a file that does not show it: as English and most programs have it.
    public static final DigitGroups USUAL = new DigitGroups(Use.GROUPS, Use.FRACTION);

    Use of(char sign) {
        return sign == ',' ? commas : points;
    }
}
