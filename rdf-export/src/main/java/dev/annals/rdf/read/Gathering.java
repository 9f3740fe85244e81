package dev.annals.rdf.read;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.schema.Entity;
import dev.annals.rdf.term.RecordIri;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Gathers the triples of a file whose records do not stand together, in memory, and gives them out record by record.
///
/// Throws [TooLarge] when there are too many.
final class Gathering implements Consumer<LocatedTriple> {

    private final Budget budget = Budget.ofHeap();
    private final List<LocatedTriple> triples = new ArrayList<>();
    private final Map<String, Entity<? extends CorpusRecord>> kinds = new LinkedHashMap<>();
    private final Set<String> ours = new HashSet<>();
    private final Map<String, String> blankOwners = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, List<LocatedTriple>> groups = new LinkedHashMap<>();

    @Override
    public void accept(LocatedTriple triple) {
        budget.take(triple);
        triples.add(triple);
        triple.recordKind().ifPresent(kind -> kinds.putIfAbsent(triple.subject(), kind));
        if (triple.isOurs()) {
            ours.add(triple.subject());
        }
        if (triple.object().isBlank()) {
            blankOwners.putIfAbsent(LocatedTriple.key(triple.object()), triple.subject());
        }
    }

    /// All triples, as they came.
    List<LocatedTriple> triples() {
        return triples;
    }

    /// Gives out a group for each record, each after those it refers to, and then what belongs to no record.
    void giveTo(Consumer<List<LocatedTriple>> taker) {
        kinds.keySet().forEach(root -> groups.put(root, new ArrayList<>()));
        triples.forEach(triple -> groups.computeIfAbsent(root(triple.subject()), root -> new ArrayList<>()).add(triple));
        var given = new HashSet<String>();
        for (Entity<?> entity : Catalogue.ENTITIES) {
            kinds.forEach((root, kind) -> {
                if (kind.name().equals(entity.name())) {
                    give(root, given, taker);
                }
            });
        }
        for (String root : groups.keySet()) {
            if (given.add(root)) {
                taker.accept(rootFirst(root));
            }
        }
    }

    /// The record to which a node belongs by its IRI, or else the uppermost node above it of which we know anything.
    private String root(String subject) {
        String named = named(subject);
        String uppermost = named;
        for (String root : RecordIri.upwards(named)) {
            if (kinds.containsKey(root)) {
                return root;
            }
            uppermost = ours.contains(root) ? root : uppermost;
        }
        return uppermost;
    }

    /// The node with an IRI that leads to a blank one, if there is one; remembered for all on the way, because chains can be long.
    private String named(String subject) {
        var seen = new LinkedHashSet<String>();
        String node = subject;
        while (!kinds.containsKey(node) && blankOwners.containsKey(node) && !known.containsKey(node) && seen.add(node)) {
            node = blankOwners.getOrDefault(node, node);
        }
        String named = known.getOrDefault(node, node);
        seen.forEach(passed -> known.put(passed, named));
        return named;
    }

    /// Goes down into what a record refers to without recursion, because chains can be long.
    private void give(String first, Set<String> given, Consumer<List<LocatedTriple>> taker) {
        Deque<String> open = new ArrayDeque<>();
        if (given.add(first)) {
            open.push(first);
        }
        while (!open.isEmpty()) {
            Optional<String> needed = needed(open.peek(), given);
            if (needed.isPresent()) {
                given.add(needed.get());
                open.push(needed.get());
            } else {
                taker.accept(rootFirst(open.pop()));
            }
        }
    }

    /// A record that has to come before this one; events may refer to events that come later.
    private Optional<String> needed(String root, Set<String> given) {
        return group(root).stream()
                .filter(triple -> triple.object().isURI())
                .map(triple -> triple.object().getURI())
                .filter(target -> kinds.containsKey(target) && !given.contains(target))
                .filter(target -> !isEvent(target))
                .findFirst();
    }

    private boolean isEvent(String root) {
        Entity<?> kind = kinds.get(root);
        return kind != null && kind.name().equals(Event.ENTITY.name());
    }

    private List<LocatedTriple> group(String root) {
        return groups.getOrDefault(root, List.of());
    }

    /// The triples of a group, beginning with those of its root.
    private List<LocatedTriple> rootFirst(String root) {
        var own = new ArrayList<LocatedTriple>();
        var nested = new ArrayList<LocatedTriple>();
        group(root).forEach(triple -> (triple.subject().equals(root) ? own : nested).add(triple));
        own.addAll(nested);
        return own;
    }
}
