package dev.annals.core.format;

import dev.annals.core.model.CorpusRecord;
import java.util.List;

/// Writes down what it is told, and says nothing for itself.
record Told(List<String> lines) implements Receiver {

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        lines.add("accept " + record.id() + " of " + origin.file());
    }

    @Override
    public void reject(Rejection rejection) {
        lines.add("reject " + rejection.raw());
    }

    @Override
    public void notice(Notice notice) {
        lines.add("notice " + notice);
    }
}
