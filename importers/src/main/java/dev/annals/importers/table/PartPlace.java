package dev.annals.importers.table;

import java.util.Map;

/// Where some files are among all of a run.
///
/// @param filesBefore how many files may come before them
/// @param namesBefore how many files before them have a name, of those that have the name of one of them
public record PartPlace(int filesBefore, Map<String, Long> namesBefore) {

    public PartPlace {
        namesBefore = Map.copyOf(namesBefore);
    }
}
