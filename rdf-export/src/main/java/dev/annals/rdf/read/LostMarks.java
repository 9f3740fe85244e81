package dev.annals.rdf.read;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts what literals say beyond their values, to tell each kind of it once at the end, with the first of them.
final class LostMarks {

    private final Map<String, Marked> marks = new TreeMap<>();

    /// Values with the same mark.
    private record Marked(Problem first, long count) {

        Marked plus(Marked other) {
            return new Marked(first, count + other.count);
        }
    }

    void add(String mark, Found found) {
        marks.merge(mark, new Marked(new Problem("", found.shown(), "", found.position()), 1), Marked::plus);
    }

    List<Notice> notices(String file) {
        return marks.entrySet().stream().map(entry -> notice(file, entry.getKey(), entry.getValue())).toList();
    }

    private static Notice notice(String file, String mark, Marked marked) {
        String message = "has " + mark + ", which is not kept; " + marked.count + (marked.count == 1 ? " value has" : " values have") + " one";
        return Notice.of(Severity.WARNING, "lost-mark", file, "", new Problem("", marked.first.value(), message, marked.first.position()));
    }
}
