package dev.annals.rdf.read;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.graph.Alignment;
import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.rdf.term.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts what a file says beside the values that are read and does not repeat them: in vocabularies that are not ours, or in computed properties.
/// It is told once, at the end.
final class ForeignProperties {

    private final Map<String, Long> counts = new TreeMap<>();

    void count(String property) {
        counts.merge(property, 1L, Long::sum);
    }

    /// One warning for each property.
    List<Notice> notices(String file) {
        return counts.entrySet().stream().map(entry -> notice(file, entry.getKey(), entry.getValue())).toList();
    }

    /// Whether our own files have the property, beside those that are read.
    private static boolean repeats(String property) {
        return property.startsWith(Vocabulary.NAMESPACE) || !Alignment.about(property).isEmpty() || property.equals(ComputedTerms.AS_WKT) || property.equals(ComputedTerms.EVENT_TYPE);
    }

    private static Notice notice(String file, String property, long count) {
        String why = repeats(property) ? "does not repeat what properties of Annals say, and only these are read: " : "is not a property of Annals: ";
        String message = why + (count == 1 ? "1 triple was" : count + " triples were") + " not read";
        return Notice.of(Severity.WARNING, "foreign-property", file, "", new Problem(property, "", message, Position.UNKNOWN));
    }
}
