package dev.annals.core.merge;

import dev.annals.core.format.Receiver;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.ContentStamp;
import dev.annals.core.transfer.Mentions;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.RecordIndex.Seen;
import dev.annals.core.transfer.Transfer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
    private final List<? extends Records> edited;
    private final Records current;
    private final Deletions deletions;
    private final Consumer<Change> changes;
    private final Meanwhile meanwhile;

    /// Of the corpus as it was exported, as it was edited, in one file or several, and as it is now; tells what is not the same everywhere.
    public Merge(Records base, List<? extends Records> edited, Records current, Deletions deletions, Consumer<Change> changes) {
        this(base, edited, current, Optional.empty(), deletions, changes);
    }

    /// The same for a base that is a subset of the corpus, with the corpus as it is now as that subset would show it.
    public Merge(
            Records base, List<? extends Records> edited, Records current, Optional<Records> shown, Deletions deletions, Consumer<Change> changes) {
        this.meanwhile = new Meanwhile(shown);
        this.base = base;
        this.edited = List.copyOf(edited);
        this.current = current;
        this.deletions = deletions;
        this.changes = changes;
    }

    /// Gives the merged corpus; tells the receiver what is wrong with any of the three. Throws [TooManyDeletions] before it gives or tells a
    /// change.
    @Override
    public void read(Receiver receiver) {
        var exported = new RecordVersion();
        var rows = new RowCounts();
        Edits edits = edits(exported, rows, receiver);
        var now = new RecordVersion();
        current.read(MergeReading.again((record, origin) -> now.add(record)));
        var gone = new ArrayList<CorpusRecord>();
        Map<Key, CorpusRecord> before = differing(edits, now, gone);
        if (deletions == Deletions.FEW) {
            refuseTooMany(edits, before, rows);
        }
        Consumer<Change> told = meanwhile.told(exported, changes);
        gone.forEach(record -> tellGone(record, edits, told));
        Set<Key> needed = needed(exported, edits, before, now);
        new Pass(exported, edits, before, needed, told, receiver).run(current, now);
    }

    /// The stamp is that of the records of the base that an export writes: those that hold together.
    private Edits edits(RecordVersion exported, RowCounts rows, Receiver receiver) {
        var stamp = new ContentStamp();
        var sound = new Transfer(List.of(new Output("base", stamp)), rejection -> {}, notice -> {});
        base.read(new MergeReading((record, origin) -> {
            exported.add(record);
            rows.add(Key.of(record), ValueSink.of(record));
            sound.accept(record, origin);
        }, receiver::reject, receiver::notice));
        var edits = new Edits(base, exported, stamp.stamp(), deletions, receiver);
        edits.read(edited);
        return edits;
    }

    /// The records of the base that are another by now, were edited, or were deleted; gathers those that are gone by now.
    private Map<Key, CorpusRecord> differing(Edits edits, RecordVersion now, List<CorpusRecord> gone) {
        var before = new HashMap<Key, CorpusRecord>();
        base.read(MergeReading.again((record, origin) -> {
            Key key = Key.of(record);
            Seen seen = now.look(record);
            if (seen == Seen.NEVER) {
                gone.add(record);
            } else if (seen == Seen.OTHER || edits.of(key).isPresent() || edits.deleted(key)) {
                before.put(key, record);
            }
        }));
        return before;
    }

    private static void tellGone(CorpusRecord record, Edits edits, Consumer<Change> told) {
        new ThreeWay(Key.of(record), told).element("", ValueSink.of(record), edits.edited(record), Optional.empty());
    }

    private static void refuseTooMany(Edits edits, Map<Key, CorpusRecord> before, RowCounts rows) {
        var lost = new RowCounts();
        before.forEach((key, record) -> edits.edited(record).ifPresentOrElse(
                value -> lost.lost(RowCounts.of(key, ValueSink.of(record)), RowCounts.of(key, value)), () -> lost.gone(key)));
        List<String> most = lost.moreThanATenthOf(rows);
        if (!most.isEmpty()) {
            throw new TooManyDeletions("More than a tenth of the rows would be deleted, of " + String.join(", of ", most));
        }
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
