package dev.annals.cli.mutants;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares what was read from a mutant without a word with what the sound file says.
///
/// @param original the sound file
/// @param mutant the spoilt one
/// @param gone the records that only the sound file has
/// @param fresh the records that only the spoilt one has
record Comparison(Original original, Mutant mutant, List<String> gone, List<String> fresh) {

    static Comparison of(Original original, Mutant mutant, Account account) {
        return new Comparison(
                original, mutant, without(original.account().records(), account.records()),
                without(account.records(), original.account().records()));
    }

    private static List<String> without(List<String> records, List<String> others) {
        Set<String> known = others.stream().map(Records::unplaced).collect(Collectors.toSet());
        return records.stream().filter(record -> !Records.isOfFile(record) && !known.contains(Records.unplaced(record))).toList();
    }

    /// What differs although nothing was said and nothing was done to it.
    Optional<String> fault() {
        Optional<String> elsewhere = switch (mutant.reach()) {
            case Mutant.Reach.At(List<Span> spans) -> beyond(original.at(spans));
            case Mutant.Reach.Records(int number) -> beyond(number);
        };
        return elsewhere.or(this::withinOne);
    }

    private Optional<String> beyond(Set<String> touched) {
        Optional<String> lost = gone.stream().filter(record -> !touched.contains(record)).findFirst();
        long events = fresh.stream().filter(Records::isEvent).count();
        long touchedEvents = touched.stream().filter(Records::isEvent).count();
        return lost.map(this::altered).or(() ->
                events > Math.max(touchedEvents, touched.size()) ? Optional.of("too many new records: " + fresh) : Optional.empty());
    }

    private String altered(String record) {
        return fresh.stream().filter(other -> Records.id(other).equals(Records.id(record))).findFirst()
                .map(other -> "another record is altered, " + Records.id(record) + ": " + Leaves.of(record).changes(Leaves.of(other)))
                .orElse("another record is lost: " + record);
    }

    private Optional<String> beyond(int number) {
        return gone.size() > number || fresh.size() > number
                ? Optional.of(gone.size() + " records are gone and " + fresh.size() + " are new: " + gone + " " + fresh)
                : Optional.empty();
    }

    /// Where a single value was changed: it is changed in the record, and no other is.
    private Optional<String> withinOne() {
        if (mutant.replacement().isEmpty() || gone.size() > 1 || fresh.size() > 1) {
            return Optional.empty();
        }
        Replacement replacement = mutant.replacement().get();
        if (gone.isEmpty() && fresh.isEmpty()) {
            return replacement.isOfOneValue() ? Optional.empty() : Optional.of("the changed value is passed over");
        }
        if (gone.isEmpty() || fresh.isEmpty()) {
            return Optional.of("a record is " + (gone.isEmpty() ? "new: " + fresh : "gone: " + gone));
        }
        return within(replacement, Leaves.of(gone.getFirst()), Leaves.of(fresh.getFirst()));
    }

    private static Optional<String> within(Replacement replacement, Leaves before, Leaves after) {
        Set<String> paths = before.differences(after);
        if (paths.size() > 1 && before.sorted().equals(after.sorted())) {
            return Optional.empty(); // a place in a list is a value too
        }
        if (paths.size() > 1) {
            return Optional.of("several values differ: " + paths);
        }
        return paths.stream()
                .filter(path -> !replacement.explains(before.get(path), after.get(path)))
                .map(path -> path + " was '" + before.get(path) + "' and is '" + after.get(path) + "'").findFirst();
    }
}
