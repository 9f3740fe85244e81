package dev.annals.core.merge;

import dev.annals.core.format.Receiver;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.Mentions;
import dev.annals.core.transfer.RecordIndex.Seen;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Merges corrections to a corpus into what the corpus has become meanwhile: a three-way merge, record by record and within each value by value.
///
/// Elements of a list are paired by their ids, else by how much of them is the same. Memory grows with the number of records that differ, not with
/// the corpus; each version is read more than once.
public final class Merge implements Records {

    private final Records base;
    private final Records edited;
    private final Records current;
    private final Consumer<Change> changes;

    /// Of the corpus as it was exported, as it was edited, and as it is now; tells what is not the same everywhere.
    public Merge(Records base, Records edited, Records current, Consumer<Change> changes) {
        this.base = base;
        this.edited = edited;
        this.current = current;
        this.changes = changes;
    }

    /// Gives the merged corpus; tells the receiver what is wrong with any of the three.
    @Override
    public void read(Receiver receiver) {
        var exported = new RecordVersion();
        base.read(new MergeReading((record, origin) -> exported.add(record), receiver::reject, receiver::notice));
        var edits = new Edits(exported, edited, receiver);
        var now = new RecordVersion();
        current.read(MergeReading.again((record, origin) -> now.add(record)));
        Map<Key, CorpusRecord> before = differing(edits, now);
        Set<Key> needed = needed(exported, edits, before, now);
        new Pass(exported, edits, before, needed, changes, receiver).run(current, now);
    }

    /// The records of the base that are another by now, were edited, or were deleted; tells those that are gone by now.
    private Map<Key, CorpusRecord> differing(Edits edits, RecordVersion now) {
        var before = new HashMap<Key, CorpusRecord>();
        base.read(MergeReading.again((record, origin) -> {
            Key key = Key.of(record);
            Seen seen = now.look(record);
            if (seen == Seen.NEVER) {
                Optional<Value> mine = edits.of(key).map(found -> ValueSink.of(found.record()));
                new ThreeWay(key.toString(), changes).element(
                        "", ValueSink.of(record), edits.deleted(key) ? Optional.empty() : mine.or(() -> Optional.of(ValueSink.of(record))),
                        Optional.empty());
            } else if (seen == Seen.OTHER || edits.of(key).isPresent() || edits.deleted(key)) {
                before.put(key, record);
            }
        }));
        return before;
    }

    /// What other records still refer to, of what was deleted; one such record can need another.
    private Set<Key> needed(RecordVersion exported, Edits edits, Map<Key, CorpusRecord> before, RecordVersion now) {
        var needed = new HashSet<Key>();
        boolean more = before.keySet().stream().anyMatch(edits::deleted);
        while (more) {
            var found = new HashSet<Key>();
            var references = MergeReading.again((record, origin) -> Mentions.in(record).stream()
                    .map(mention -> new Key(mention.target(), mention.id()))
                    .filter(edits::deleted)
                    .forEach(found::add));
            new Pass(exported, edits, before, Set.copyOf(needed), change -> {}, references).run(current, now);
            more = needed.addAll(found);
        }
        return needed;
    }
}
