package dev.annals.core.format;

/// What of its input an output does not have, for those that people read without the messages of the run.
///
/// @param rejected how many records were rejected
/// @param superseded how many rows have a newer version, which is there
/// @param errors how many more errors were told of, such as a value that is not what it has to be, without which its record is there
/// @param elsewhere how many events other outputs have, of which this one is a part
public record Shortfall(long rejected, long superseded, long errors, long elsewhere) {

    /// Nothing is missing.
    public static final Shortfall NONE = new Shortfall(0, 0, 0, 0);

    /// Counts that are none are refused.
    public Shortfall {
        if (rejected < 0 || superseded < 0 || errors < 0 || elsewhere < 0) {
            throw new IllegalArgumentException("a negative count: " + rejected + ", " + superseded + ", " + errors + ", " + elsewhere);
        }
    }

    /// The same of an output that could not hold so many records.
    public Shortfall refused(long records) {
        return new Shortfall(rejected + records, superseded, errors, elsewhere);
    }
}
