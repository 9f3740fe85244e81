package dev.annals.core.format;

import dev.annals.core.model.CorpusRecord;

/// Takes what an importer reads.
public interface Receiver {

    /// A record that could be read.
    void accept(CorpusRecord record, Origin origin);

    /// A record that could not be read.
    void reject(Rejection rejection);

    /// A record that says the same as one before, but for where it was read, so that it is not handed on; its type.
    default void repeated(String type) {}

    /// Something to be told that rejects no record.
    void notice(Notice notice);
}
