package dev.annals.core.merge;

import dev.annals.core.format.ForwardingReceiver;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.scratch.IdSet;
import dev.annals.core.transfer.Mentions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Hands on each record after those that it refers to; holds back in memory what still waits for others.
final class InOrder extends ForwardingReceiver {

    private final IdSet given = new IdSet();
    private final Map<String, List<Waiting>> waiting = new HashMap<>();

    /// A record that waits for another.
    private record Waiting(CorpusRecord record, Origin origin) {}

    InOrder(Receiver receiver) {
        super(receiver);
    }

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        Deque<Waiting> ready = new ArrayDeque<>(List.of(new Waiting(record, origin)));
        while (!ready.isEmpty()) {
            Waiting next = ready.pop();
            Optional<String> needed = needed(next.record());
            if (needed.isPresent()) {
                waiting.computeIfAbsent(needed.get(), id -> new ArrayList<>()).add(next);
            } else {
                ready.addAll(give(next));
            }
        }
    }

    private Optional<String> needed(CorpusRecord record) {
        return Mentions.in(record).stream()
                .filter(mention -> !mention.target().equals(Event.ENTITY.name()))
                .map(mention -> new Key(mention.target(), mention.id()).toString())
                .filter(id -> !given.has(id))
                .findFirst();
    }

    /// Gives a record, and says which ones have waited for it.
    private List<Waiting> give(Waiting next) {
        super.accept(next.record(), next.origin());
        String id = Key.of(next.record()).toString();
        given.add(id);
        return Optional.ofNullable(waiting.remove(id)).orElse(List.of());
    }

    /// Hands on what has waited in vain, for the receiver to tell what is missing.
    void finish() {
        waiting.values().forEach(left -> left.forEach(each -> super.accept(each.record(), each.origin())));
        waiting.clear();
    }
}
