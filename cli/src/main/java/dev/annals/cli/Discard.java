package dev.annals.cli;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import java.util.List;

/// Takes records and keeps none, for runs that only check.
final class Discard implements Export {

    @Override
    public List<Notice> write(CorpusRecord record) {
        return List.of();
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
