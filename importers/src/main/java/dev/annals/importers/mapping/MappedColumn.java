package dev.annals.importers.mapping;

import dev.annals.importers.column.DatasetColumn;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What becomes of a column of a table.
///
/// @param heading its heading
/// @param field the field that it is; none where it stays in the raw row
/// @param codes what its values mean, in the codes of the field
/// @param line the line of the mapping that says so
record MappedColumn(String heading, Optional<DatasetColumn> field, Map<String, String> codes, long line) {

    /// Codes are found whatever their capitals, the very same first.
    MappedColumn {
        codes = Map.copyOf(codes);
    }

    /// What a value means.
    String translated(String value) {
        String exact = codes.get(value);
        if (exact != null || codes.isEmpty()) {
            return exact == null ? value : exact;
        }
        var ignoringCase = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        ignoringCase.putAll(codes);
        return ignoringCase.getOrDefault(value, value);
    }
}
