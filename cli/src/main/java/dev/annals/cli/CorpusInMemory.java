package dev.annals.cli;

import dev.annals.core.format.Notice;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Transfer;
import dev.annals.rdf.store.Load;
import dev.annals.rdf.store.LoadOptions;
import dev.annals.rdf.store.MemoryTarget;
import dev.annals.rdf.store.Mode;
import dev.annals.rdf.store.Queryable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A corpus that is read to be asked.
final class CorpusInMemory {

    private static final int CHUNK = 1000;

    private final Terminal terminal;
    private final MemoryTarget memory = new MemoryTarget();
    private final Load load;
    private long rejected;

    CorpusInMemory(Terminal terminal, Optional<String> base) {
        this.terminal = terminal;
        this.load = new Load(memory, new LoadOptions(Optional.empty(), base, Mode.APPEND, CHUNK));
    }

    void read(List<InputReader> readers) {
        var transfer = new Transfer(List.of(new Output("memory", load)), rejection -> rejected++, this::tell);
        readers.forEach(reader -> reader.importer().read(reader.input(), transfer));
        transfer.finish();
        if (rejected > 0) {
            terminal.say(String.format("%,d records were rejected, so the answer knows nothing of them; annals validate keeps them", rejected));
        }
    }

    private void tell(Notice notice) {
        terminal.say(notice.severity().code() + ": " + notice);
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
