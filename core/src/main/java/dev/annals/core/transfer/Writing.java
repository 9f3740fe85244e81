package dev.annals.core.transfer;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Shortfall;
import dev.annals.core.model.CorpusRecord;

/// Takes the records of a run and what is told of them, and passes all of it on in the order in which it came.
///
/// What it passes on does not depend on how many threads write: [WritingAtOnce] has none of its own, [WritingInBatches] some.
interface Writing extends AutoCloseable {

    /// A record for all outputs.
    void record(Written record);

    /// Something to tell.
    void notice(Notice notice);

    /// Something that no output gets.
    void rejection(Rejection rejection);

    /// Completes all outputs, after the last record, of an input of which so much is in none of them.
    void finish(Shortfall shortfall);

    /// Stops what is still being written.
    @Override
    void close();

    /// A record that all outputs get.
    ///
    /// @param record the record
    /// @param type the name under which the ledger has it
    /// @param origin where it was read
    /// @param length how many characters its texts have
    record Written(CorpusRecord record, String type, Origin origin, long length) {}
}
