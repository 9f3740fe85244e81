package dev.annals.spark;

import dev.annals.core.format.UnsupportedOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A format that is written on Spark.
public enum SparkWriting {
    /// A record a line.
    NDJSON("ndjson", ".ndjson", false),
    /// A triple a line.
    NTRIPLES("ntriples", ".nt", true),
    /// A triple and its graph a line.
    NQUADS("nquads", ".nq", true),
    /// Each shard a file of its own, with its prefixes.
    TURTLE("turtle", ".ttl", true),
    /// All tables as CSV.
    CSV("csv", ".csv", false),
    /// All tables as Parquet.
    PARQUET("parquet", ".parquet", false),
    /// Workbooks.
    XLSX("xlsx", ".xlsx", false);

    private final String format;
    private final String ending;
    private final boolean based;

    SparkWriting(String format, String ending, boolean based) {
        this.format = format;
        this.ending = ending;
        this.based = based;
    }

    /// The one of this name; throws [UnsupportedOption].
    static SparkWriting of(String name) {
        return Arrays.stream(values()).filter(each -> each.format.equals(name)).findFirst().orElseThrow(() -> new UnsupportedOption(
                "The format " + name + " is not written on Spark yet, but " + Arrays.stream(values()).map(SparkWriting::format).collect(Collectors.joining(", "))));
    }

    /// The name of the format.
    String format() {
        return format;
    }

    /// What the names of shards end with.
    String ending() {
        return ending;
    }

    /// Whether shards have files of tables, whose rows may name records of other shards.
    boolean isOfTables() {
        return switch (this) {
            case NDJSON, NTRIPLES, NQUADS, TURTLE, XLSX -> false;
            case CSV, PARQUET -> true;
        };
    }

    /// Whether each file has events of a value, and all that they name.
    boolean isOfWorkbooks() {
        return this == XLSX;
    }

    /// Whether a column of the Event table can divide what is written.
    private boolean canBePartitioned() {
        return isOfTables() || isOfWorkbooks();
    }

    /// Whether files can be packed by gzip.
    private boolean canBePacked() {
        return this != PARQUET && this != XLSX;
    }

    /// Whether records have IRIs that begin with the base of the corpus.
    boolean isBased() {
        return based;
    }

    /// Throws [UnsupportedOption] where the format cannot be written so.
    void check(Optional<String> profile, boolean packed, Partitioning partitioning) {
        profile.ifPresent(this::checkProfile);
        if (!canBePartitioned() && partitioning != Partitioning.NONE) {
            throw new UnsupportedOption("The format " + format + " has nothing that could be partitioned, but csv, parquet and xlsx have");
        }
        if (!canBePacked() && packed) {
            throw new UnsupportedOption("The format " + format + " is packed already; leave out packing");
        }
    }

    /// Throws [UnsupportedOption] where the format has no form of this name whose shards go together.
    private void checkProfile(String profile) {
        List<String> known = switch (this) {
            case NTRIPLES, NQUADS, TURTLE -> List.of("compact");
            case XLSX -> List.of("large");
            case NDJSON, CSV, PARQUET -> List.of();
        };
        if (!known.contains(profile)) {
            throw new UnsupportedOption("The format " + format + " has no profile " + profile + " on Spark" + (known.isEmpty() ? "" : ", but " + String.join(", ", known)));
        }
    }
}
