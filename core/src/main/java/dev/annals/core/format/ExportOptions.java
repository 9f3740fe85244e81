package dev.annals.core.format;

import java.util.Optional;
import java.util.Set;

/// What a user can ask of an export.
///
/// @param profile another form of the format, by the name that the format gives it
/// @param base the address under which records have theirs in RDF
/// @param split how many records a part holds at most, where the output is to be split
/// @param table what is asked of files of a table
public record ExportOptions(Optional<String> profile, Optional<String> base, Optional<Long> split, Set<TableOption> table) {

    /// Copies the set.
    public ExportOptions {
        table = Set.copyOf(table);
    }

    /// Without any for tables.
    public ExportOptions(Optional<String> profile, Optional<String> base, Optional<Long> split) {
        this(profile, base, split, Set.of());
    }

    /// With these for tables.
    public ExportOptions with(Set<TableOption> others) {
        return new ExportOptions(profile, base, split, others);
    }

    /// Nothing special.
    public static final ExportOptions NONE = new ExportOptions(Optional.empty(), Optional.empty(), Optional.empty());
}
