package dev.annals.core.transfer;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Shortfall;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.model.CorpusRecord;
import java.io.IOException;
import java.util.List;

/// Writes to one output and keeps its account. Only one thread does so at a time.
final class OutputWriter {

    private final String name;
    private final Export export;
    private final OutputAccount account;

    OutputWriter(Output output, OutputAccount account) {
        this.name = output.name();
        this.export = output.export();
        this.account = account;
    }

    String name() {
        return name;
    }

    /// Whether the thread that opened the output has to write to it.
    boolean staysOnItsThread() {
        return export.staysOnItsThread();
    }

    /// Writes a record; gives what the format could not hold of it.
    List<Notice> write(Writing.Written written) {
        List<Notice> told;
        try {
            told = export.write(written.record());
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(name, e);
        }
        if (Telling.errors(told).isEmpty()) {
            account.written(written.type());
            export.carried().sort(written.record(), (path, values) -> {}, (path, values) -> account.lost(written.type(), path, values));
        } else {
            account.refused(written.type());
        }
        return told;
    }

    /// Completes the output, which lacks so much, and what it could not hold.
    void finish(Shortfall shortfall) {
        try {
            export.learn(shortfall.refused(account.timesRefused()));
            export.finish();
            export.unshown().forEach(this::loseAll);
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(name, e);
        }
    }

    /// Of a record that nothing refers to, not even what the format carries is shown.
    private void loseAll(CorpusRecord record) {
        export.carried().sort(record, (path, values) -> account.lost(Ledger.typeOf(record), path, values), (path, values) -> {});
    }
}
