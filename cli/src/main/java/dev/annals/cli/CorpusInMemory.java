package dev.annals.cli;

import dev.annals.cli.growth.DescribedInputs;
import dev.annals.cli.terminal.Causes;
import dev.annals.cli.terminal.ExitCode;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.Origin;
import dev.annals.core.schema.Position;
import dev.annals.core.subset.Subset;
import dev.annals.core.subset.SubsetSelection;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Selection;
import dev.annals.core.transfer.Transfer;
import dev.annals.rdf.store.ask.Queryable;
import dev.annals.rdf.store.load.Load;
import dev.annals.rdf.store.load.LoadOptions;
import dev.annals.rdf.store.load.MemoryTarget;
import dev.annals.rdf.store.load.Mode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A corpus that is read to be asked.
final class CorpusInMemory {

    private static final int CHUNK = 1000;

    private final Terminal terminal;
    private final Selection selection;
    private final MemoryTarget memory = new MemoryTarget();
    private final Load load;
    private final Causes causes;
    private long rejected;

    /// Of a part of what is read.
    CorpusInMemory(Terminal terminal, Subset subset, Optional<String> base) {
        this.terminal = terminal;
        this.selection = subset.isAll() ? Selection.ALL : new SubsetSelection(subset);
        this.causes = new Causes(terminal::say);
        this.load = new Load(memory, new LoadOptions(Optional.empty(), base, Optional.empty(), Mode.APPEND, CHUNK));
    }

    void read(List<InputReader> readers) {
        var transfer = new Transfer(List.of(new Output("memory", load)), selection, rejection -> { }, causes::add);
        try {
            var described = new DescribedInputs(readers);
            selection.survey(described::read);
            selection.description().ifPresent(corpus -> transfer.accept(corpus, new Origin("", Position.UNKNOWN, () -> "")));
            described.read(transfer);
            transfer.finish();
            rejected = transfer.ledger().entries().stream().mapToLong(LedgerEntry::rejected).sum();
        } finally {
            causes.tell();
        }
        if (rejected > 0) {
            terminal.say(String.format("%,d records were rejected, so the answer knows nothing of them; annals validate keeps them", rejected));
        }
    }

    /// What the IRIs of the records begin with.
    String base() {
        return load.base();
    }

    Queryable queryable(Duration timeout) {
        return memory.queryable(timeout);
    }

    int exitCode() {
        return rejected == 0 ? ExitCode.OK : ExitCode.REJECTS;
    }
}
