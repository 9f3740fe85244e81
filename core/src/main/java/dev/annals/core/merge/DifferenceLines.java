package dev.annals.core.merge;

import dev.annals.core.model.CorpusRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells a difference as lines: one for a record that came or went, and one for each value of a record that changed.
public final class DifferenceLines {

    private final String type;
    private final String id;
    private final Optional<String> label;
    private final Value earlier;

    private DifferenceLines(CorpusRecord latest, CorpusRecord earliest) {
        Key key = Key.of(latest);
        this.type = key.type();
        this.id = key.id();
        this.label = label((Value.Node) ValueSink.of(latest));
        this.earlier = ValueSink.of(earliest);
    }

    private static Optional<String> label(Value.Node record) {
        return Stream.of("title", "name").map(record::at).filter(Value.Scalar.class::isInstance).map(value -> ((Value.Scalar) value).text()).findFirst();
    }

    /// The lines of a difference, in the order of the fields.
    public static List<DifferenceLine> of(Difference difference) {
        return switch (difference) {
            case Difference.Added(CorpusRecord record) -> List.of(new DifferenceLines(record, record).whole(DifferenceKind.ADDED));
            case Difference.Deleted(CorpusRecord record) -> List.of(new DifferenceLines(record, record).whole(DifferenceKind.DELETED));
            case Difference.Changed changed -> new DifferenceLines(changed.after(), changed.before()).of(changed.edits());
        };
    }

    private DifferenceLine whole(DifferenceKind kind) {
        return new DifferenceLine(kind, type, id, label, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<DifferenceLine> of(List<Edit> edits) {
        List<Edit> left = new ArrayList<>(edits);
        var lines = new ArrayList<DifferenceLine>();
        for (Edit edit : edits) {
            if (left.remove(edit)) {
                lines.addAll(of(edit, left));
            }
        }
        return lines;
    }

    private List<DifferenceLine> of(Edit edit, List<Edit> left) {
        return switch (edit) {
            case Edit.Replaced(List<String> path, Value before, Value after) ->
                List.of(line(DifferenceKind.CHANGED, path, Optional.of(before), Optional.of(after)));
            case Edit.Removed removed -> partner(Edit.Inserted.class, removed.path(), removed.before(), left)
                    .map(inserted -> moved(removed.path(), inserted.path(), removed.before()))
                    .orElseGet(() -> each(removed.path(), removed.before(), DifferenceKind.DELETED));
            case Edit.Inserted inserted -> partner(Edit.Removed.class, inserted.path(), inserted.after(), left)
                    .map(removed -> moved(removed.path(), inserted.path(), inserted.after()))
                    .orElseGet(() -> each(inserted.path(), inserted.after(), DifferenceKind.ADDED));
        };
    }

    /// The other half of a move: the same value that went out of the list, or came into it.
    private static Optional<Edit> partner(Class<? extends Edit> half, List<String> path, Value value, List<Edit> left) {
        Optional<Edit> found = left.stream().filter(half::isInstance).filter(other -> isInListOf(path, other.path()) && value.equals(moving(other))).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    private static boolean isInListOf(List<String> path, List<String> other) {
        return path.size() > 1 && path.size() == other.size() && !path.equals(other) && path.subList(0, path.size() - 1).equals(other.subList(0, path.size() - 1));
    }

    private static Value moving(Edit edit) {
        return switch (edit) {
            case Edit.Replaced replaced -> new Value.Absent();
            case Edit.Inserted inserted -> inserted.after();
            case Edit.Removed removed -> removed.before();
        };
    }

    private List<DifferenceLine> moved(List<String> from, List<String> to, Value value) {
        int place = Integer.parseInt(to.getLast());
        String there = place == 0 ? " to the head" : " to behind " + words(Stream.concat(to.subList(0, to.size() - 1).stream(), Stream.of(Integer.toString(place - 1))).toList());
        return List.of(line(DifferenceKind.MOVED, words(from) + there, Optional.empty(), Optional.of(value), Optional.of(value)));
    }

    /// A whole list comes and goes element by element.
    private List<DifferenceLine> each(List<String> path, Value value, DifferenceKind kind) {
        if (!(value instanceof Value.Items(List<Value> elements))) {
            return List.of(kind == DifferenceKind.ADDED
                    ? line(kind, path, Optional.empty(), Optional.of(value)) : line(kind, path, Optional.of(value), Optional.empty()));
        }
        var lines = new ArrayList<DifferenceLine>();
        for (int i = 0; i < elements.size(); i++) {
            lines.addAll(each(Stream.concat(path.stream(), Stream.of(Integer.toString(i))).toList(), elements.get(i), kind));
        }
        return lines;
    }

    private DifferenceLine line(DifferenceKind kind, List<String> path, Optional<Value> before, Optional<Value> after) {
        return line(kind, words(path), ElementWords.of(earlier, path), before, after);
    }

    private DifferenceLine line(DifferenceKind kind, String field, Optional<String> element, Optional<Value> before, Optional<Value> after) {
        return new DifferenceLine(kind, type, id, label, Optional.of(field), element, before.map(Value::toString), after.map(Value::toString));
    }

    /// A path whose numbers count from 1.
    private static String words(List<String> path) {
        return String.join("/", path.stream().map(step -> Character.isDigit(step.charAt(0)) ? Integer.toString(Integer.parseInt(step) + 1) : step).toList());
    }
}
