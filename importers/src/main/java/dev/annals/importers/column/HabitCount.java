package dev.annals.importers.column;

import dev.annals.importers.file.FileNotices;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How often a file does something to its values, in which columns, and the least example of it.
final class HabitCount {

    private final Set<String> columns = new TreeSet<>();
    private Optional<String> example = Optional.empty();
    private long count;

    void add(DatasetColumn column, String value) {
        count++;
        columns.add(column.name());
        example = example.filter(known -> known.compareTo(value) <= 0).or(() -> Optional.of(value));
    }

    void addAll(HabitCount other) {
        count += other.count;
        columns.addAll(other.columns);
        example = Stream.concat(example.stream(), other.example.stream()).min(Comparator.naturalOrder());
    }

    boolean isEmpty() {
        return count == 0;
    }

    /// Tells it once, if there is any: what the file has, how much of it, and what becomes of that.
    void tell(FileNotices tell, String code, String has, String becomes) {
        if (!isEmpty()) {
            tell.warn(code, "has " + has + ", such as " + this + "; " + becomes);
        }
    }

    /// `NA in 12 cells (columns gwnob, side_b)`.
    @Override
    public String toString() {
        String names = columns.stream().collect(Collectors.joining(", "));
        return example.orElse("") + " in " + count + (count == 1 ? " cell" : " cells") + (columns.size() == 1 ? " (column " : " (columns ") + names + ")";
    }
}
