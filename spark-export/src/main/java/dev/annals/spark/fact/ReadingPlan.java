package dev.annals.spark.fact;

import dev.annals.core.format.Receiver;
import dev.annals.core.model.Corpus;
import dev.annals.core.transfer.OneDescription;
import dev.annals.core.transfer.Transfer;
import dev.annals.spark.split.FileSystems;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/// What all tasks that read sound records have in common.
///
/// @param systems where files are
/// @param importer the format that is read
/// @param severalFiles whether there are several files, which have one description together
/// @param first the first description among them; empty where there is none
/// @param linesBefore how many lines come before each split in its file
public record ReadingPlan(FileSystems systems, String importer, boolean severalFiles, String first, List<Long> linesBefore) implements Serializable {

    /// Hands the records of a split to a transfer, which tells the sound ones by what was decided.
    public void read(KnownSplit split, DecidedRecords decided, Transfer transfer) {
        Receiver receiver = severalFiles ? new OneDescription(transfer, description()) : transfer;
        split.read(importer, systems, linesBefore.get(split.split().index()), decided.turning(receiver));
        decided.end();
    }

    private Optional<Corpus> description() {
        return first.isEmpty() ? Optional.empty() : Optional.of((Corpus) RecordText.record(first));
    }
}
