package dev.annals.importers.version;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;

/// What a row of an id says, and how new it is.
///
/// @param mark what the dataset itself says of its age: a number that grows; a row without one is older than any with one
/// @param order the place of its file among those of the run
/// @param content a number for what it says
public record Version(Optional<BigDecimal> mark, int order, long content) {

    private static final Comparator<Version> BY_MARK =
            Comparator.comparing(Version::mark, (one, other) -> one.isEmpty() || other.isEmpty()
                    ? Boolean.compare(one.isPresent(), other.isPresent())
                    : one.get().compareTo(other.get()));
    private static final Comparator<Version> BY_AGE = BY_MARK.thenComparingInt(Version::order);

    /// The last keeps its id; where nothing shows which is newer, what they say decides, so that the order of the rows does not.
    public static final Comparator<Version> PRECEDENCE = BY_AGE.thenComparingLong(Version::content);

    public boolean isOlderThan(Version other) {
        return BY_AGE.compare(this, other) < 0;
    }

    /// Whether the dataset itself shows that it is older.
    public boolean isOlderByMark(Version other) {
        return BY_MARK.compare(this, other) < 0;
    }

    /// A part of an id for what it says, so that the same version has the same one in every run.
    public String contentMark() {
        return HexFormat.of().toHexDigits((int) (content >>> 32));
    }

    public boolean saysTheSameAs(Version other) {
        return content == other.content;
    }
}
