package dev.annals.cli.growth;

import dev.annals.core.format.Extent.Stamp;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.ContentStamp;
import java.util.Optional;

/// Looks at a corpus before it grows: which records it has, what they say, and of which files they are.
public final class CorpusLook implements Receiver {

    private final CorpusFiles files;
    private final Growth growth;
    private final ContentStamp stamp = new ContentStamp();
    private Optional<String> description = Optional.empty();

    /// Shows the records to these.
    public CorpusLook(CorpusFiles files, Growth growth) {
        this.files = files;
        this.growth = growth;
    }

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        files.add(record);
        growth.had(record);
        stamp.write(record);
        if (record instanceof Corpus corpus) {
            description = description.or(() -> Optional.of(corpus.id()));
        }
    }

    /// It is told when it is read again.
    @Override
    public void reject(Rejection rejection) {}

    @Override
    public void notice(Notice notice) {}

    /// The stamp of its records.
    public Stamp stamp() {
        return stamp.stamp();
    }

    /// The id by which it describes itself.
    public Optional<String> description() {
        return description;
    }
}
