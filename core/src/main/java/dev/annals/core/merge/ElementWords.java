package dev.annals.core.merge;

import java.util.List;
import java.util.Optional;

/// What tells an element of a list from others, for people: its first short values, such as `killed, low, r1` of a figure.
final class ElementWords {

    private static final int MOST = 3;
    private static final int LONGEST = 40;

    private ElementWords() {}

    /// The words for the innermost element within which a path leads; none for a path that leads to an element itself.
    static Optional<String> of(Value record, List<String> path) {
        Optional<Value> element = Optional.empty();
        Value value = record;
        for (String step : path.subList(0, Math.max(0, path.size() - 1))) {
            switch (value) {
                case Value.Node node -> value = node.at(step);
                case Value.Items(List<Value> values) when Integer.parseInt(step) < values.size() -> {
                    value = values.get(Integer.parseInt(step));
                    element = Optional.of(value);
                }
                case Value.Items items -> value = new Value.Absent();
                case Value.Scalar scalar -> value = new Value.Absent();
                case Value.Absent absent -> {
                    // nothing stands below it
                }
            }
        }
        return element.map(ElementWords::of).filter(words -> !words.isEmpty());
    }

    private static String of(Value element) {
        if (!(element instanceof Value.Node node)) {
            return "";
        }
        return String.join(", ", node.fields().values().stream()
                .filter(value -> value instanceof Value.Scalar(String text, Value.Form form) && text.length() <= LONGEST)
                .map(value -> ((Value.Scalar) value).text()).limit(MOST).toList());
    }
}
