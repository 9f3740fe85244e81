package dev.annals.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The ids given so far, by the name of the entity.
final class KnownIds {

    private static final List<String> STYLES = List.of(
            "%d", "00%d", "12345678901%d", "12345678901234567%d", "ucdp-ged:%d", "a b/%d", "=%d", "\u00e9v\u00e9nement %d", "\ud83d\ude80%d", "%d%%41", "<%d>",
            "\u0645%d", "x_x0041_%d", "../%d", "#%d?a=b&c", "\"%d\"");

    private final Map<String, List<String>> ids = new HashMap<>();

    void add(String entity, String id) {
        ids.computeIfAbsent(entity, name -> new ArrayList<>()).add(id);
    }

    /// An id that nobody has yet.
    String fresh(String entity, RandomGenerator random) {
        int n = ids.getOrDefault(entity, List.of()).size() + 1;
        return STYLES.get(random.nextInt(STYLES.size())).replace("%d", Integer.toString(n)).replace("%%", "%") + "-" + n;
    }

    Optional<String> any(String entity, RandomGenerator random) {
        List<String> known = ids.getOrDefault(entity, List.of());
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(random.nextInt(known.size())));
    }
}
