package dev.annals.core.format;

import dev.annals.core.model.CorpusRecord;
import java.io.IOException;
import java.util.List;

/// An export under way: records go in one by one, in bounded memory.
public interface Export extends AutoCloseable {

    /// Writes a record. The notices say what the format cannot hold; if any of them is an error, nothing of the record was written.
    List<Notice> write(CorpusRecord record) throws IOException;

    /// Which fields it carries; a format that nobody can read back names them.
    default Carried carried() {
        return Carried.EVERYTHING;
    }

    /// Whether a reader of the format gives back what was written.
    default boolean comesBack() {
        return carried().isEverything();
    }

    /// The records that it took in for others to refer to, and that none did; asked for after the last record.
    default Iterable<CorpusRecord> unshown() {
        return List.of();
    }

    /// Whether all that is asked of it has to come from the thread that opened it, as a library behind it wants that.
    default boolean staysOnItsThread() {
        return false;
    }

    /// Learns, after the last record, what it does not have of the input.
    default void learn(Shortfall shortfall) {}

    /// Completes the output; without this it is not whole.
    void finish() throws IOException;

    /// Lets go of what the export holds; an export that was not finished is given up.
    @Override
    void close() throws IOException;
}
