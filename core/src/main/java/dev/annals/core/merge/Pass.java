package dev.annals.core.merge;

import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.schema.Malformed;
import dev.annals.core.transfer.Mention;
import dev.annals.core.transfer.Mentions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// One pass over the corpus as it is now, with the edits worked in.
///
/// Events come last. What was added comes before the first record that refers to it, else behind all of its sort.
final class Pass {

    private final RecordVersion exported;
    private final Edits edits;
    private final Map<Key, CorpusRecord> before;
    private final Set<Key> needed;
    private final Consumer<Change> changes;
    private final Receiver to;
    private final Set<Key> given = new HashSet<>();

    /// Keeps what was deleted but is needed by other records.
    Pass(
            RecordVersion exported, Edits edits, Map<Key, CorpusRecord> before, Set<Key> needed, Consumer<Change> changes, Receiver to) {
        this.exported = exported;
        this.edits = edits;
        this.before = before;
        this.needed = needed;
        this.changes = changes;
        this.to = to;
    }

    void run(Records current, RecordVersion now) {
        Predicate<CorpusRecord> isEvent = record -> record instanceof Event;
        current.read(new MergeReading((record, origin) -> takeIf(isEvent.negate(), record, origin), to::reject, to::notice));
        giveAdded(isEvent.negate(), now);
        current.read(MergeReading.again((record, origin) -> takeIf(isEvent, record, origin)));
        giveAdded(isEvent, now);
    }

    private void takeIf(Predicate<CorpusRecord> wanted, CorpusRecord record, Origin origin) {
        if (wanted.test(record)) {
            merged(record).ifPresent(merged -> give(merged, origin));
        }
    }

    private Optional<CorpusRecord> merged(CorpusRecord record) {
        Key key = Key.of(record);
        Optional<CorpusRecord> edited = edits.of(key).map(Edits.Edited::record);
        Optional<CorpusRecord> base = Optional.ofNullable(before.get(key));
        if (base.isEmpty()) {
            return Optional.of(addedMeanwhile(key, record, edited));
        }
        if (edits.deleted(key) && needed.contains(key)) {
            changes.accept(new Change(
                    MergeOutcome.CONFLICT, key.toString(), Optional.empty(), Optional.of("a record"), Optional.empty(),
                    Optional.of("one that other records refer to")));
            return Optional.of(record);
        }
        return merged(key, base.get(), edits.edited(base.get()), record);
    }

    private Optional<CorpusRecord> merged(Key key, CorpusRecord base, Optional<Value> edited, CorpusRecord current) {
        List<Change> told = new ArrayList<>();
        Optional<Value> merged = new ThreeWay(key, told::add)
                .element("", ValueSink.of(base), edited, Optional.of(ValueSink.of(current)));
        try {
            Optional<CorpusRecord> record = merged.map(ValueSource::record);
            told.forEach(changes);
            return record;
        } catch (Malformed malformed) {
            changes.accept(new Change(
                    MergeOutcome.CONFLICT, key.toString(), Optional.empty(), Optional.of("a record"),
                    Optional.of("one that does not hold together with what changed meanwhile (" + malformed.getMessage() + ")"),
                    Optional.of("another record")));
            return Optional.of(current);
        }
    }

    private CorpusRecord addedMeanwhile(Key key, CorpusRecord record, Optional<CorpusRecord> edited) {
        if (edited.isPresent() && !edited.get().equals(record)) {
            changes.accept(Change.ofRecord(MergeOutcome.CONFLICT, key.toString(), false, true, true));
        } else if (edited.isEmpty() && !exported.has(key)) {
            changes.accept(Change.ofRecord(MergeOutcome.ADDED_MEANWHILE, key.toString(), false, false, true));
        }
        return record;
    }

    private void giveAdded(Predicate<CorpusRecord> wanted, RecordVersion now) {
        edits.all().forEach((key, added) -> {
            if (wanted.test(added.record()) && !exported.has(key) && !now.has(key)) {
                giveAdded(key, added);
            }
        });
    }

    private void giveAdded(Key key, Edits.Edited added) {
        if (given.add(key)) {
            changes.accept(Change.ofRecord(MergeOutcome.ADDED, key.toString(), false, true, false));
            give(added.record(), added.origin());
        }
    }

    private void give(CorpusRecord record, Origin origin) {
        if (!edits.all().isEmpty()) {
            Mentions.in(record).forEach(this::giveNeeded);
        }
        to.accept(record, origin);
    }

    private void giveNeeded(Mention mention) {
        var key = new Key(mention.target(), mention.id());
        if (!exported.has(key) && !key.type().equals(Event.ENTITY.name())) {
            edits.of(key).ifPresent(added -> giveAdded(key, added));
        }
    }
}
