package dev.annals.core.format;

import java.util.Optional;

/// What a user can ask of an export.
///
/// @param profile another form of the format, by the name that the format gives it
/// @param base the address under which records have theirs in RDF
/// @param split how many records a part holds at most, where the output is to be split
public record ExportOptions(Optional<String> profile, Optional<String> base, Optional<Long> split) {

    /// Nothing special.
    public static final ExportOptions NONE = new ExportOptions(Optional.empty(), Optional.empty(), Optional.empty());
}
