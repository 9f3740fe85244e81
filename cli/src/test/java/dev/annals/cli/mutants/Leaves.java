package dev.annals.cli.mutants;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The scalar values of a record, by their paths.
///
/// @param values each value as a text
record Leaves(Map<String, String> values) {

    private static final JsonFactory JSON = new JsonFactory();

    /// Those of a record in JSON.
    static Leaves of(String record) {
        var values = new LinkedHashMap<String, String>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), record)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    values.put(parser.streamReadContext().pathAsPointer().toString(), parser.getString());
                }
            }
        }
        return new Leaves(values);
    }

    String get(String path) {
        return values.getOrDefault(path, "");
    }

    /// All values, wherever they stand.
    List<String> sorted() {
        return values.values().stream().sorted().toList();
    }

    /// What differs, in words.
    String changes(Leaves other) {
        return differences(other).stream().map(path -> path + " was '" + get(path) + "' and is '" + other.get(path) + "'")
                .collect(Collectors.joining("; "));
    }

    /// The paths at which two records differ.
    Set<String> differences(Leaves other) {
        var paths = new LinkedHashSet<>(values.keySet());
        paths.addAll(other.values.keySet());
        paths.removeIf(path -> Objects.equals(values.get(path), other.values.get(path)));
        return paths;
    }
}
