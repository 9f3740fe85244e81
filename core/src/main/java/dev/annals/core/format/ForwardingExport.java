package dev.annals.core.format;

import dev.annals.core.model.CorpusRecord;
import java.io.IOException;
import java.util.List;

/// Hands everything on to another export, which answers what is asked; one that does more at some of it overrides that.
public abstract class ForwardingExport implements Export {

    private final Export export;

    /// Hands on to this export.
    protected ForwardingExport(Export export) {
        this.export = export;
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        return export.write(record);
    }

    @Override
    public Carried carried() {
        return export.carried();
    }

    @Override
    public boolean comesBack() {
        return export.comesBack();
    }

    @Override
    public Iterable<CorpusRecord> unshown() {
        return export.unshown();
    }

    @Override
    public boolean staysOnItsThread() {
        return export.staysOnItsThread();
    }

    @Override
    public void learn(Shortfall shortfall) {
        export.learn(shortfall);
    }

    @Override
    public void finish() throws IOException {
        export.finish();
    }

    @Override
    public void close() throws IOException {
        export.close();
    }
}
