package dev.annals.cli;

import java.util.HashMap;
import java.util.Map;

/// What an independent reader found of a place in an export.
///
/// @param fields its name and the id of the larger place
/// @param codes its codes, by their schemes
record ExportedPlace(Map<String, String> fields, Map<String, String> codes) {

    static ExportedPlace empty() {
        return new ExportedPlace(new HashMap<>(), new HashMap<>());
    }

    String name() {
        return fields.getOrDefault("name", "");
    }

    String partOf() {
        return fields.getOrDefault("partOf", "");
    }
}
