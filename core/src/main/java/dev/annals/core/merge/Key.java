package dev.annals.core.merge;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.Ledger;

/// What a record is known by.
///
/// @param type the name of its entity
/// @param id its id
record Key(String type, String id) {

    static Key of(CorpusRecord record) {
        return new Key(Ledger.typeOf(record), record.id());
    }

    @Override
    public String toString() {
        return type + " " + id;
    }
}
