package dev.annals.cli.growth;

import dev.annals.core.format.Export;
import dev.annals.core.format.ForwardingExport;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.CorpusRecord;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// An export that shows somebody each record that it wrote.
public final class WatchedExport extends ForwardingExport {

    private final Consumer<CorpusRecord> watcher;

    /// Of what another export writes.
    public WatchedExport(Export export, Consumer<CorpusRecord> watcher) {
        super(export);
        this.watcher = watcher;
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        List<Notice> told = super.write(record);
        if (told.stream().noneMatch(notice -> notice.severity() == Severity.ERROR)) {
            watcher.accept(record);
        }
        return told;
    }
}
