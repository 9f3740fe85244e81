package dev.annals.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an independent reader found of an event in an export.
///
/// @param day the first day of the event
/// @param codes its codes, by their schemes
/// @param metrics its metrics, by their names
/// @param figures its figures
/// @param places the ids of its places, by their roles
record ExportedEvent(
        StringBuilder day, Map<String, String> codes, Map<String, BigDecimal> metrics, List<ExportedEvent.Count> figures, Map<String, String> places) {

    /// A number of people.
    record Count(String measure, String group, String bound, BigDecimal value) {}

    static ExportedEvent empty() {
        return new ExportedEvent(new StringBuilder(), new HashMap<>(), new HashMap<>(), new ArrayList<>(), new HashMap<>());
    }
}
