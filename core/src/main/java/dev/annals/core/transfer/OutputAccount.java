package dev.annals.core.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What the ledger says of one output: how many records of each type it has, could not hold, and lacks values of.
final class OutputAccount {

    private static final Pattern ELEMENT = Pattern.compile("/[0-9]+");

    private final Map<String, Long> written = new HashMap<>();
    private final Map<String, Long> refused = new HashMap<>();
    private final Map<String, Map<String, Long>> lost = new HashMap<>();

    /// The output has what was read.
    void written(String type) {
        written.merge(type, 1L, Long::sum);
    }

    /// The output could not hold a record that was read.
    void refused(String type) {
        refused.merge(type, 1L, Long::sum);
    }

    /// The output lacks so many values at a path of a record of this type; elements of lists are counted together.
    void lost(String type, String path, long values) {
        lost.computeIfAbsent(type, name -> new TreeMap<>()).merge(ELEMENT.matcher(path).replaceAll(""), values, Long::sum);
    }

    long timesWritten(String type) {
        return written.getOrDefault(type, 0L);
    }

    long timesRefused(String type) {
        return refused.getOrDefault(type, 0L);
    }

    long timesRefused() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean hasRefused() {
        return !refused.isEmpty();
    }

    List<Loss> losses(String type) {
        return lost.getOrDefault(type, Map.of()).entrySet().stream().map(field -> new Loss(field.getKey(), field.getValue())).toList();
    }
}
