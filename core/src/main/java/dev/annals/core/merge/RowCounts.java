package dev.annals.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How many rows of each kind there are: records by their type, elements of lists by their path.
final class RowCounts {

    private final Map<String, Long> counts = new TreeMap<>();

    /// Adds a record with all its rows.
    void add(Key key, Value record) {
        add(key.type(), 1);
        of(key, record).counts.forEach(this::add);
    }

    private void add(String rows, long count) {
        counts.merge(rows, count, Long::sum);
    }

    /// The rows of the lists of a record.
    static RowCounts of(Key key, Value record) {
        var rows = new RowCounts();
        rows.addLists(key.type(), record);
        return rows;
    }

    private void addLists(String path, Value value) {
        switch (value) {
            case Value.Absent absent -> {}
            case Value.Scalar scalar -> {}
            case Value.Node node -> node.fields().forEach((field, inner) -> addLists(path + "/" + field, inner));
            case Value.Items(List<Value> values) when values.isEmpty() -> {}
            case Value.Items(List<Value> values) -> {
                add(path, values.size());
                values.forEach(element -> addLists(path, element));
            }
        }
    }

    /// A record that is gone; the rows of its lists went with it.
    void gone(Key key) {
        add(key.type(), 1);
    }

    /// The rows that a record has lost.
    void lost(RowCounts before, RowCounts after) {
        before.counts.forEach((rows, count) -> {
            long lost = count - after.counts.getOrDefault(rows, 0L);
            if (lost > 0) {
                add(rows, lost);
            }
        });
    }

    /// Of which kinds more than a tenth is here, of so many in all: `event/links: 168 of 168`.
    List<String> moreThanATenthOf(RowCounts all) {
        var most = new ArrayList<String>();
        counts.forEach((rows, count) -> {
            long total = all.counts.getOrDefault(rows, 0L);
            if (count * 10 > total) {
                most.add(String.format(Locale.ROOT, "%s: %,d of %,d", rows, count, total));
            }
        });
        return most;
    }

    /// The lists with their numbers of rows, as seen from their record: `figures (2), links (3)`.
    @Override
    public String toString() {
        var lists = new ArrayList<String>();
        counts.forEach((rows, count) -> lists.add(rows.substring(rows.indexOf('/') + 1) + " (" + count + ")"));
        return String.join(", ", lists);
    }
}
