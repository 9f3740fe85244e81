package dev.annals.core.merge;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Problem;
import dev.annals.core.transfer.RecordIndex.Seen;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What was edited since a version of the corpus: holds only the records that differ from it.
final class Edits {

    private final RecordVersion base;
    private final RecordVersion present = new RecordVersion();
    private final Map<Key, Edited> differing = new LinkedHashMap<>();
    private boolean incomplete;

    /// A record that was changed or added, and where it was read.
    record Edited(CorpusRecord record, Origin origin) {}

    /// Since this version, in these records; what cannot be read is told to the receiver and counts as not edited.
    Edits(RecordVersion base, Records edited, Receiver receiver) {
        this.base = base;
        edited.read(new MergeReading((record, origin) -> add(record, origin, receiver), rejection -> unread(rejection, receiver), receiver::notice));
    }

    private void add(CorpusRecord record, Origin origin, Receiver receiver) {
        Key key = Key.of(record);
        if (!present.add(record)) {
            var problem = new Problem("id", key.id(), "is the id of another " + key.type() + " too; the first one counts", origin.position());
            receiver.notice(Notice.of(Severity.ERROR, "integrity", origin.file(), key.toString(), problem));
            return;
        }
        if (base.look(record) != Seen.SAME) {
            differing.put(key, new Edited(record, origin));
        }
    }

    private void unread(Rejection rejection, Receiver receiver) {
        receiver.reject(rejection);
        rejection.id().ifPresentOrElse(id -> present.addUnread(new Key(rejection.type(), id)), () -> incomplete = true);
    }

    /// The record as it was edited or added, if it was.
    Optional<Edited> of(Key key) {
        return Optional.ofNullable(differing.get(key));
    }

    /// All records that were edited or added.
    Map<Key, Edited> all() {
        return differing;
    }

    /// Whether a record of the base was deleted; never, when something could not be read that might be it.
    boolean deleted(Key key) {
        return !incomplete && base.has(key) && !present.has(key);
    }
}
