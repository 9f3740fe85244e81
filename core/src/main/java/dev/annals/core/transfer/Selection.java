package dev.annals.core.transfer;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Which of the sound records go on to the outputs, and as what.
@FunctionalInterface
public interface Selection {

    /// All, as they are.
    Selection ALL = Fate.Goes::new;

    /// What becomes of a record.
    sealed interface Fate {

        /// It goes on, as it was or with less in it.
        record Goes(CorpusRecord record) implements Fate {}

        /// It is left out, for a reason that the ledger names.
        record StaysOut(String reason) implements Fate {}
    }

    /// What becomes of a record.
    Fate of(CorpusRecord record);

    /// Looks through the records, by a reading of its own, before the first of them is asked about.
    default void survey(Consumer<Receiver> reading) {}

    /// A description to begin with, where the records have none and need one.
    default Optional<Corpus> description() {
        return Optional.empty();
    }

    /// What to tell after the last record.
    default List<Notice> finish() {
        return List.of();
    }
}
