package dev.annals.core.entry;

import dev.annals.core.schema.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which records a name means, whatever its capital letters and white space; an id comes before a name.
public final class NameIndex {

    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> byName = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();

    /// What a name means.
    public sealed interface Meaning {

        /// One record.
        record One(String id) implements Meaning {}

        /// Several records.
        record Several(List<String> ids) implements Meaning {}

        /// None; a question names those that are nearly the same.
        record None(String question) implements Meaning {}
    }

    /// Adds a record of a type.
    public void add(String type, String id) {
        ids.computeIfAbsent(type, none -> new LinkedHashSet<>()).add(id);
    }

    /// Adds a name of a record.
    public void addName(String type, String id, String name) {
        byName.computeIfAbsent(type, none -> new LinkedHashMap<>()).computeIfAbsent(folded(name), none -> new LinkedHashSet<>()).add(id);
        names.computeIfAbsent(type, none -> new ArrayList<>()).add(name);
    }

    private static String folded(String name) {
        return WhiteSpace.plain(name).toLowerCase(Locale.ROOT);
    }

    /// Whether a record has this id.
    public boolean hasId(String type, String id) {
        return ids.getOrDefault(type, Set.of()).contains(id);
    }

    /// What a name or an id means among the records of a type.
    public Meaning find(String type, String name) {
        if (hasId(type, name)) {
            return new Meaning.One(name);
        }
        Set<String> found = byName.getOrDefault(type, Map.of()).getOrDefault(folded(name), Set.of());
        if (found.size() == 1) {
            return new Meaning.One(found.iterator().next());
        }
        return found.isEmpty() ? new Meaning.None(nearest(type, name)) : new Meaning.Several(List.copyOf(found));
    }

    private String nearest(String type, String name) {
        var nearest = new NearestNames(name);
        names.getOrDefault(type, List.of()).forEach(nearest::see);
        ids.getOrDefault(type, Set.of()).forEach(nearest::seeWord);
        return nearest.question();
    }

    /// Some name of a type, as an example.
    public String example(String type, String otherwise) {
        return names.getOrDefault(type, List.of()).stream().findFirst().or(() -> ids.getOrDefault(type, Set.of()).stream().findFirst()).orElse(otherwise);
    }
}
