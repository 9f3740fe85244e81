package dev.annals.rdf.read;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts what a file says in vocabularies that are not ours, to tell it once at the end.
final class ForeignProperties {

    private final Map<String, Long> counts = new TreeMap<>();

    void count(String property) {
        counts.merge(property, 1L, Long::sum);
    }

    /// One warning for each property.
    List<Notice> notices(String file) {
        return counts.entrySet().stream().map(entry -> notice(file, entry.getKey(), entry.getValue())).toList();
    }

    private static Notice notice(String file, String property, long count) {
        String message = "is not a property of Annals: " + (count == 1 ? "1 triple was" : count + " triples were") + " not read";
        return Notice.of(Severity.WARNING, "foreign-property", file, "", new Problem(property, "", message, Position.UNKNOWN));
    }
}
