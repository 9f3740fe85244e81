package dev.annals.core.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Merges three versions of one record, value by value.
final class ThreeWay {

    private final Key key;
    private final String record;
    private final Consumer<Change> changes;

    /// Of a record, telling what is not the same everywhere.
    ThreeWay(Key key, Consumer<Change> changes) {
        this.key = key;
        this.record = key.toString();
        this.changes = changes;
    }

    /// The merged value.
    Value merge(String path, Value base, Value edited, Value current) {
        if (base.equals(edited) && base.equals(current)) {
            return base;
        }
        if (base instanceof Value.Node b && edited instanceof Value.Node e && current instanceof Value.Node c && sameRecord(b, e, c)) {
            return node(path, b, e, c);
        }
        if (base instanceof Value.Items b && edited instanceof Value.Items e && current instanceof Value.Items c) {
            return items(path, b.values(), e.values(), c.values());
        }
        return leaf(path, base, edited, current);
    }

    private static boolean sameRecord(Value.Node base, Value.Node edited, Value.Node current) {
        return base.name().equals(edited.name()) && base.name().equals(current.name());
    }

    private Value leaf(String path, Value base, Value edited, Value current) {
        if (edited.equals(current)) {
            return edited;
        }
        if (base.equals(current)) {
            tell(MergeOutcome.CORRECTED, path, base, edited, current);
            return edited;
        }
        tell(base.equals(edited) ? MergeOutcome.CHANGED_MEANWHILE : MergeOutcome.CONFLICT, path, base, edited, current);
        return current;
    }

    private Value node(String path, Value.Node base, Value.Node edited, Value.Node current) {
        Map<String, Value> merged = new LinkedHashMap<>();
        base.fields().forEach((name, value) -> merged.put(
                name, merge(within(path, name), value, edited.at(name), current.at(name))));
        return new Value.Node(base.rank(), base.name(), base.key(), merged);
    }

    private Value items(String path, List<Value> base, List<Value> edited, List<Value> current) {
        var edits = new ListAlignment(base, edited);
        var news = new ListAlignment(base, current);
        var merged = new ArrayList<Value>();
        for (int i = 0; i <= base.size(); i++) {
            additions(path, edits.newBefore(i), news.newBefore(i), merged);
            if (i < base.size()) {
                element(within(path, Integer.toString(i + 1)), base.get(i), edits.partner(i), news.partner(i)).ifPresent(merged::add);
            }
        }
        return new Value.Items(merged);
    }

    /// What both added is one; equal values may stand in a list more than once.
    private void additions(String path, List<Value> edited, List<Value> current, List<Value> merged) {
        var left = new ArrayList<>(edited);
        for (Value value : current) {
            merged.add(value);
            if (!left.remove(value)) {
                tell(MergeOutcome.ADDED_MEANWHILE, path, new Value.Absent(), new Value.Absent(), value);
            }
        }
        for (Value value : left) {
            merged.add(value);
            tell(MergeOutcome.ADDED, path, new Value.Absent(), value, new Value.Absent());
        }
    }

    /// The merged value, if it is to be there at all.
    Optional<Value> element(String path, Value base, Optional<Value> edited, Optional<Value> current) {
        if (edited.isPresent() && current.isPresent()) {
            return Optional.of(merge(path, base, edited.get(), current.get()));
        }
        if (edited.isEmpty() && current.isEmpty()) {
            return Optional.empty();
        }
        boolean untouched = edited.or(() -> current).filter(base::equals).isPresent();
        MergeOutcome outcome = !untouched ? MergeOutcome.CONFLICT : edited.isEmpty() ? MergeOutcome.DELETED : MergeOutcome.DELETED_MEANWHILE;
        tell(outcome, path, base, edited.orElse(new Value.Absent()), current.orElse(new Value.Absent()));
        return outcome == MergeOutcome.DELETED ? Optional.empty() : current;
    }

    private void tell(MergeOutcome outcome, String path, Value base, Value edited, Value current) {
        if (path.isEmpty() && outcome == MergeOutcome.DELETED) {
            changes.accept(Change.ofDeleted(record, RowCounts.of(key, base).toString()));
            return;
        }
        changes.accept(path.isEmpty()
                ? Change.ofRecord(outcome, record, !base.isEmpty(), !edited.isEmpty(), !current.isEmpty())
                : new Change(outcome, record, Optional.of(path), shown(base), shown(edited), shown(current)));
    }

    private static Optional<String> shown(Value value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value.toString());
    }

    private static String within(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
