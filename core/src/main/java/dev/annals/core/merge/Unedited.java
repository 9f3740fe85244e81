package dev.annals.core.merge;

import dev.annals.core.format.Extent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What an edited file says nothing about: what it lacks, and rows of which nobody can tell whether they were deleted.
///
/// Paths begin with the name of an entity and have no numbers, as in [Extent].
final class Unedited {

    private final Set<String> missing;
    private final Set<String> incomplete;
    private final boolean keepsAll;

    private Unedited(Set<String> missing, Set<String> incomplete, boolean keepsAll) {
        this.missing = missing;
        this.incomplete = incomplete;
        this.keepsAll = keepsAll;
    }

    /// Nothing: the file says all.
    static Unedited nothing() {
        return new Unedited(Set.of(), new HashSet<>(), false);
    }

    /// What a file of this extent says nothing about; that no row counts as deleted, where it does not bear the stamp of the base.
    static Unedited of(Extent extent, boolean keepsAll) {
        Set<String> missing = extent.lacks().stream().map(Extent.Lack::path).collect(Collectors.toUnmodifiableSet());
        Set<String> incomplete = extent.lacks().stream().map(Extent.Lack::rows).collect(Collectors.toCollection(HashSet::new));
        return new Unedited(missing, incomplete, keepsAll);
    }

    /// What is missing in the records: records that differ in nothing else are the same.
    Set<String> missing() {
        return missing;
    }

    boolean isMissing(String path) {
        return missing.contains(path);
    }

    /// From now on, no row of these counts as deleted.
    void keep(String rows) {
        incomplete.add(rows);
    }

    /// Whether a row that is not there may be there all the same.
    boolean keeps(String rows) {
        return keepsAll || incomplete.contains(rows);
    }

    /// A value without what is missing.
    static Value without(Set<String> missing, String path, Value value) {
        if (missing.contains(path)) {
            return new Value.Absent();
        }
        return switch (value) {
            case Value.Absent absent -> absent;
            case Value.Scalar scalar -> scalar;
            case Value.Items(List<Value> values) -> new Value.Items(values.stream().map(element -> without(missing, path, element)).toList());
            case Value.Node(Value.Rank rank, String name, Optional<String> key, Map<String, Value> fields) -> {
                var rest = new LinkedHashMap<String, Value>();
                fields.forEach((field, inner) -> rest.put(field, without(missing, path + "/" + field, inner)));
                yield new Value.Node(rank, name, key, rest);
            }
        };
    }

    /// An edited value, with what the base has where the edited file says nothing.
    Value filled(String path, Value base, Value edited) {
        if (isMissing(path)) {
            return base;
        }
        if (base instanceof Value.Node from && edited instanceof Value.Node to && from.name().equals(to.name())) {
            var fields = new LinkedHashMap<String, Value>();
            from.fields().forEach((field, value) -> fields.put(field, filled(path + "/" + field, value, to.at(field))));
            return new Value.Node(to.rank(), to.name(), to.key(), fields);
        }
        if (base instanceof Value.Items(List<Value> from) && edited instanceof Value.Items(List<Value> to)) {
            return new Value.Items(elements(path, from, to));
        }
        return edited;
    }

    /// Elements are paired by what both have; those that are gone stay where no row counts as deleted.
    private List<Value> elements(String path, List<Value> base, List<Value> edited) {
        boolean kept = keeps(path) && edited.size() < base.size();
        var alignment = new ListAlignment(base.stream().map(value -> without(missing, path, value)).toList(), edited);
        var elements = new ArrayList<Value>();
        for (int i = 0; i <= base.size(); i++) {
            elements.addAll(alignment.newBefore(i));
            if (i < base.size()) {
                Value from = base.get(i);
                alignment.partner(i).map(to -> filled(path, from, to)).or(() -> Optional.of(from).filter(gone -> kept)).ifPresent(elements::add);
            }
        }
        return elements;
    }
}
