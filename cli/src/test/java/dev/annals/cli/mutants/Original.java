package dev.annals.cli.mutants;

import dev.annals.core.schema.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A sound file, and what is read from it.
///
/// @param bytes all of it
/// @param account what is read from it, without a notice
@SuppressWarnings("ArrayRecordComponent") // nobody compares it
record Original(byte[] bytes, Account account) {

    /// A file of which something is left out is not sound.
    Original {
        if (account.left() > 0 || account.records().isEmpty()) {
            throw new IllegalArgumentException("is not sound: " + account.notices());
        }
    }

    /// The records that stand where these bytes are, with those that they lead to; all of them where the bytes stand before the first, as a header does.
    Set<String> at(List<Span> spans) {
        var starts = starts();
        var begun = new TreeSet<>(starts.values());
        if (begun.isEmpty() || spans.stream().anyMatch(span -> span.from() < begun.first())) {
            return Set.copyOf(account.records());
        }
        Set<String> found = new LinkedHashSet<>();
        starts.forEach((record, start) -> {
            int end = Optional.ofNullable(begun.higher(start)).orElse(bytes.length);
            if (spans.stream().anyMatch(span -> span.from() <= end && span.to() >= start)) {
                found.add(record);
            }
        });
        return withMentioned(found);
    }

    /// With the records that these lead to, as a row of a dataset makes several.
    private Set<String> withMentioned(Set<String> records) {
        Set<String> all = new LinkedHashSet<>(records);
        for (String other : account.records()) {
            if (records.stream().anyMatch(record -> Records.mentions(record, other))) {
                all.add(other);
            }
        }
        return all;
    }

    /// Where each record begins, as far as a line is told.
    private Map<String, Integer> starts() {
        var lines = new ArrayList<Integer>(List.of(0, 0));
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(i + 1);
            }
        }
        var starts = new LinkedHashMap<String, Integer>();
        for (String record : account.records()) {
            long line = account.places().getOrDefault(Records.key(record), Position.UNKNOWN).line();
            if (line > 0 && line < lines.size()) {
                starts.put(record, lines.get((int) line));
            }
        }
        return starts;
    }
}
