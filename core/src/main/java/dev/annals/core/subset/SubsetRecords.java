package dev.annals.core.subset;

import dev.annals.core.format.Export;
import dev.annals.core.format.ForwardingReceiver;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.merge.Records;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Position;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Transfer;
import java.util.List;

/// The records of a subset, to be compared with others.
public final class SubsetRecords implements Records {

    private static final Origin COMPUTED = new Origin("", Position.UNKNOWN, () -> "");

    private final Records whole;
    private final SubsetSelection selection;
    private boolean surveyed;

    private SubsetRecords(Records whole, Subset subset) {
        this.whole = whole;
        this.selection = new SubsetSelection(subset);
    }

    /// Of a corpus, the first of these subsets, of that the second, and so on.
    public static Records of(Records whole, List<Subset> subsets) {
        Records part = whole;
        for (Subset subset : subsets) {
            part = new SubsetRecords(part, subset);
        }
        return part;
    }

    @Override
    public void read(Receiver receiver) {
        if (!surveyed) {
            selection.survey(whole::read);
            surveyed = true;
        }
        var transfer = new Transfer(List.of(new Output("subset", new Handing(receiver))), selection, receiver::reject, notice -> {});
        selection.description().ifPresent(corpus -> transfer.accept(corpus, COMPUTED));
        whole.read(new Selecting(receiver, transfer));
    }

    /// Has the records selected. What is wrong with one is told with its rejection, and not again.
    private static final class Selecting extends ForwardingReceiver {

        private final Transfer transfer;

        Selecting(Receiver receiver, Transfer transfer) {
            super(receiver);
            this.transfer = transfer;
        }

        @Override
        public void accept(CorpusRecord record, Origin origin) {
            transfer.accept(record, origin);
        }
    }

    /// Hands the records on.
    private record Handing(Receiver receiver) implements Export {

        @Override
        public List<Notice> write(CorpusRecord record) {
            receiver.accept(record, COMPUTED);
            return List.of();
        }

        @Override
        public void finish() {}

        @Override
        public void close() {}
    }
}
