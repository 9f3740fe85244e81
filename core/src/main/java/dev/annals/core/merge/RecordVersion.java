package dev.annals.core.merge;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.Fingerprint;
import dev.annals.core.transfer.RecordIndex.Seen;
import dev.annals.core.transfer.RecordIndex;
import java.util.Set;

/// Which records a version of a corpus has, and what they say, without holding them in memory.
final class RecordVersion {

    private final RecordIndex index = new RecordIndex();
    private final Fingerprint fingerprint = Fingerprint.lasting();
    private final Set<String> missing;

    RecordVersion() {
        this(Set.of());
    }

    /// What the records say but for what is missing at these paths.
    RecordVersion(Set<String> missing) {
        this.missing = missing;
    }

    /// Adds a record; false if there is one with its id.
    boolean add(CorpusRecord record) {
        return add(Key.of(record), content(record));
    }

    private long content(CorpusRecord record) {
        return missing.isEmpty() ? fingerprint.of(record) : Unedited.without(missing, Key.of(record).type(), ValueSink.of(record)).fingerprint();
    }

    /// Adds a record that could not be read.
    boolean addUnread(Key key) {
        return add(key, 0);
    }

    private boolean add(Key key, long content) {
        if (index.has(key.type(), key.id())) {
            return false;
        }
        index.add(key.type(), key.id(), content);
        return true;
    }

    boolean has(Key key) {
        return index.has(key.type(), key.id());
    }

    /// Whether the record is here, says something else here, or is not here.
    Seen look(CorpusRecord record) {
        Key key = Key.of(record);
        return index.look(key.type(), key.id(), content(record));
    }
}
