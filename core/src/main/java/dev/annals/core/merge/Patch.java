package dev.annals.core.merge;

import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.model.CorpusRecord;
import java.util.function.Predicate;

/// What makes one corpus into another, as a format holds it.
public interface Patch extends AutoCloseable {

    /// Hands on what becomes of a record, which is nothing when it is deleted. What was not made for this record is told, and the record stays as it is.
    void apply(CorpusRecord record, Origin origin, Receiver receiver);

    /// Hands on what is added, of types of this sort, and tells what is left: what was made for records that the corpus does not have.
    void finish(Predicate<String> type, Receiver receiver);

    /// Lets go of what it holds.
    @Override
    void close();
}
