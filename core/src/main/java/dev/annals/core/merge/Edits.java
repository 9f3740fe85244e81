package dev.annals.core.merge;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.format.Extent.Stamp;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.WhiteSpace;
import dev.annals.core.transfer.RecordIndex.Seen;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was edited since a version of the corpus: holds only the records that differ from it.
final class Edits implements EditedReading.Findings {

    private static final Set<String> OF_ANY_TYPE = Set.of(Rejection.UNKNOWN_TYPE, Rejection.REST_TYPE);

    private final Records base;
    private final RecordVersion exported;
    private final Stamp stamp;
    private final Deletions deletions;
    private final Receiver receiver;
    private final RecordVersion present = new RecordVersion();
    private final Map<Key, Edited> differing = new LinkedHashMap<>();
    private final Map<Set<String>, RecordVersion> partly = new HashMap<>();
    private final Set<String> covered = new HashSet<>();
    private final Set<String> unsure = new HashSet<>();

    /// A record that was changed or added, where it was read, and what its file says nothing about.
    record Edited(CorpusRecord record, Origin origin, Unedited unedited) {}

    /// Since this version, with this stamp; what cannot be read is told to the receiver and counts as not edited.
    Edits(Records base, RecordVersion exported, Stamp stamp, Deletions deletions, Receiver receiver) {
        this.base = base;
        this.exported = exported;
        this.stamp = stamp;
        this.deletions = deletions;
        this.receiver = receiver;
    }

    /// Reads files that were edited, which together are the corpus.
    void read(List<? extends Records> edited) {
        for (Records records : edited) {
            var reading = new EditedReading(this, receiver, stamp, deletions);
            records.read(reading);
            cover(reading.unedited());
        }
    }

    /// What at least one file has all of, and none has a part of, can have been deleted.
    private void cover(Unedited unedited) {
        for (var entity : Catalogue.ENTITIES) {
            if (unedited.isMissing(entity.name())) {
                continue;
            }
            covered.add(entity.name());
            if (unedited.keeps(entity.name())) {
                unsure.add(entity.name());
            }
        }
    }

    @Override
    public void add(CorpusRecord record, Origin origin, Unedited unedited) {
        Key key = Key.of(record);
        if (!present.add(record)) {
            var problem = new Problem("id", key.id(), "is the id of another " + key.type() + " too; the first one counts", origin.position());
            receiver.notice(Notice.of(Severity.ERROR, "integrity", origin.file(), key.toString(), problem));
            return;
        }
        if (baseOf(unedited).look(record) != Seen.SAME) {
            differing.put(key, new Edited(record, origin, unedited));
        }
    }

    /// The base without what a file lacks; read again for each such file, and nothing of it is kept in memory.
    private RecordVersion baseOf(Unedited unedited) {
        if (unedited.missing().isEmpty()) {
            return exported;
        }
        return partly.computeIfAbsent(unedited.missing(), missing -> {
            var version = new RecordVersion(missing);
            base.read(MergeReading.again((record, origin) -> version.add(record)));
            return version;
        });
    }

    /// A record that could not be read is not edited; where nobody can tell which it is, none of its type is deleted.
    @Override
    public void unread(Rejection rejection) {
        Optional<String> id = rejection.id().map(WhiteSpace::stripped).filter(text -> !OF_ANY_TYPE.contains(rejection.type()));
        id.ifPresentOrElse(known -> keep(new Key(rejection.type(), known)), () -> unsure.add(rejection.type()));
    }

    /// The record counts as there.
    @Override
    public void keep(Key key) {
        present.addUnread(key);
    }

    @Override
    public boolean isOfBase(Key key) {
        return exported.has(key);
    }

    /// The record as it was edited or added, if it was.
    Optional<Edited> of(Key key) {
        return Optional.ofNullable(differing.get(key));
    }

    /// What was made of a record of the base; nothing, if it was deleted.
    Optional<Value> edited(CorpusRecord record) {
        Key key = Key.of(record);
        if (deleted(key)) {
            return Optional.empty();
        }
        Value before = ValueSink.of(record);
        return Optional.of(of(key).map(found -> found.unedited().filled(key.type(), before, ValueSink.of(found.record()))).orElse(before));
    }

    /// All records that were edited or added.
    Map<Key, Edited> all() {
        return differing;
    }

    /// Whether a record of the base was deleted; never, when something could not be read that might be it.
    boolean deleted(Key key) {
        return covered.contains(key.type()) && !unsure.contains(key.type()) && Collections.disjoint(unsure, OF_ANY_TYPE)
                && exported.has(key) && !present.has(key);
    }
}
