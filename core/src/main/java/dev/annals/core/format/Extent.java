package dev.annals.core.format;

import java.util.List;
import java.util.Optional;

/// What a file can say of a corpus: a file that was edited elsewhere may come back without some of its parts.
///
/// What it lacks was not edited, as opposed to what it has and what is empty in it.
///
/// @param file the name of the input
/// @param stamp which corpus it was made of, where it bears a stamp
/// @param lacks what it has no place for
public record Extent(String file, Optional<Stamp> stamp, List<Lack> lacks) {

    /// Copies the list.
    public Extent {
        lacks = List.copyOf(lacks);
    }

    /// A part that is missing.
    ///
    /// Paths begin with the name of an entity and have no numbers: `event/figures/bound`.
    ///
    /// @param rows the path to the rows that it is missing in, such as those of a sheet: `event/figures`, or `event`
    /// @param path the path to what is missing in them; the same where the rows themselves are missing, or none can be read
    /// @param notice tells of it
    public record Lack(String rows, String path, Notice notice) {}

    /// A row of a list whose record is not there.
    ///
    /// @param type the name of the entity of the record
    /// @param record the id of the record, where one can be read
    /// @param rows the path to the list
    /// @param rejection tells of it
    public record Stray(String type, Optional<String> record, String rows, Rejection rejection) {}
}
