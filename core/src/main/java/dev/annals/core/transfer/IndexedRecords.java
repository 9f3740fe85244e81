package dev.annals.core.transfer;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Source;
import dev.annals.core.scratch.IdTable;
import dev.annals.core.scratch.KeyedHash;

/// The records of one pass: keeps an index of all of them, and the lengths of the sources; the heap does not grow with the corpus, see [IdTable].
final class IndexedRecords implements RecordsBefore {

    private final RecordIndex index = new RecordIndex();
    private final Fingerprint fingerprint = new Fingerprint(KeyedHash.secret());
    private final IdTable lengths = new IdTable();
    private long content;
    private boolean any;

    @Override
    public RecordIndex.Seen look(CorpusRecord record, String type) {
        content = fingerprint.of(record);
        return index.look(type, record.id(), content);
    }

    @Override
    public boolean any() {
        return any;
    }

    @Override
    public boolean has(String type, String id) {
        return index.has(type, id);
    }

    @Override
    public long length(String source) {
        return lengths.get(source).orElse(Long.MAX_VALUE);
    }

    @Override
    public long textLength() {
        return fingerprint.length();
    }

    @Override
    public void remember(CorpusRecord record, String type) {
        any = true;
        index.add(type, record.id(), content);
        if (record instanceof Source source) {
            source.length().ifPresent(length -> lengths.put(source.id(), length));
        }
    }
}
