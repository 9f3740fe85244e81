package dev.annals.core.subset;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Selection;
import dev.annals.core.transfer.Transfer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Says of each record of a corpus whether it belongs to a subset, after the corpus was read once to find out.
///
/// An actor comes before the event that needs it, and links point in both directions. So the records are read twice and none of them waits: their
/// order stays, and what is kept meanwhile is a number for each id, and what actors and places name.
public final class SubsetSelection implements Selection {

    private final Subset subset;
    private FirstReading first;
    private SubsetFates fates;
    private List<Notice> told = List.of();

    /// Of this subset.
    public SubsetSelection(Subset subset) {
        this.subset = subset;
        this.first = new FirstReading(subset, new Judges(subset));
        this.fates = new SubsetFates(subset, first);
    }

    /// Reads the corpus to find out what belongs to the subset; once more, where a name was explained too late.
    @Override
    public void survey(Consumer<Receiver> reading) {
        var judges = new Judges(subset);
        do {
            first.close();
            first = new FirstReading(subset, judges);
            reading.accept(new Transfer(List.of(new Output("subset", first)), rejection -> {}, notice -> {}));
        } while (!judges.settle());
        first.finish();
        told = judges.notices();
        fates = new SubsetFates(subset, first);
    }

    @Override
    public Optional<Corpus> description() {
        return fates.description();
    }

    @Override
    public Fate of(CorpusRecord record) {
        return fates.of(record);
    }

    @Override
    public List<Notice> finish() {
        if (fates.records() != first.records()) {
            throw SubsetFates.changed();
        }
        return first.counts(fates.links(), fates.sourcesLost()).notices(subset, told);
    }
}
