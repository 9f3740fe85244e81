package dev.annals.core.format;

import dev.annals.core.model.CorpusRecord;
import java.nio.file.Path;
import java.util.Optional;

/// Takes what an importer reads.
public interface Receiver {

    /// A record that could be read.
    void accept(CorpusRecord record, Origin origin);

    /// A record that could not be read.
    void reject(Rejection rejection);

    /// A record that says the same as one before, but for where it was read, so that it is not handed on; its type.
    default void repeated(String type) {}

    /// A record of which there is a newer version in the same run, so that it is not handed on; what is told of it, and how it was read.
    default void superseded(Rejection older) {
        older.notices().forEach(this::notice);
    }

    /// What becomes of several events of one id that do not say the same, where the importer can tell which is newer.
    default ConflictRule conflictRule() {
        return ConflictRule.NEWEST;
    }

    /// The folder with the documents that are cited, where they are at hand: what is quoted from them can be found in them.
    default Optional<Path> documents() {
        return Optional.empty();
    }

    /// What the input can say of a corpus, told before its first record by formats whose files may come back without some of their parts.
    /// Gives whether what it lacks is known from elsewhere, so that rows that cannot be read without it are passed over; by default it is
    /// told, and each such row is rejected.
    default boolean begin(Extent extent) {
        extent.lacks().stream().map(Extent.Lack::notice).distinct().forEach(this::notice);
        return false;
    }

    /// A row of a list whose record is not there; by default it is rejected.
    default void stray(Extent.Stray row) {
        reject(row.rejection());
    }

    /// Something to be told that rejects no record.
    void notice(Notice notice);
}
