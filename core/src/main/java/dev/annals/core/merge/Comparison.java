package dev.annals.core.merge;

import dev.annals.core.format.Receiver;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.scratch.Scratch;
import dev.annals.core.scratch.StoredTexts;
import dev.annals.core.transfer.RecordIndex.Seen;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Compares two corpora record by record, by type and id, in whatever order and format they come.
///
/// First comes what was changed and deleted, in the order of the earlier corpus, then what was added, in that of the later one. The earlier corpus is
/// read twice. Records of the later one that differ wait in a scratch file, so that memory depends on neither. As a reading it gives no record,
/// and tells what is wrong with either; of what could not be read it tells no difference.
public final class Comparison implements Records {

    private final Records before;
    private final Records after;
    private final Differences differences;

    /// Of an earlier corpus and a later one.
    public Comparison(Records before, Records after, Differences differences) {
        this.before = before;
        this.after = after;
        this.differences = differences;
    }

    @Override
    public void read(Receiver receiver) {
        var earlier = new Side();
        var later = new Side();
        try (var differing = new StoredTexts()) {
            Optional<Corpus> from = SoundRecords.read(before, receiver, earlier.unread, earlier.version::add);
            Optional<Corpus> to = SoundRecords.read(after, receiver, later.unread, record -> keepIfDiffering(record, earlier, later, differing));
            differences.begin(from, to);
            SoundRecords.read(before, MergeReading.again((record, origin) -> {}), new Unread(), record -> compare(record, later, differing));
            for (List<String> texts : differing.all()) {
                addIfNew(ValueSource.record(ValueTexts.value(texts)), earlier);
            }
            differences.finish();
            later.unread.notice("deleted").ifPresent(receiver::notice);
            earlier.unread.notice("added").ifPresent(receiver::notice);
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
    }

    /// What is known of one of the two.
    private record Side(RecordVersion version, Unread unread) {

        Side() {
            this(new RecordVersion(), new Unread());
        }
    }

    private static void keepIfDiffering(CorpusRecord record, Side earlier, Side later, StoredTexts differing) {
        later.version.add(record);
        if (earlier.version.look(record) != Seen.SAME) {
            differing.add(Key.of(record).toString(), ValueTexts.of(ValueSink.of(record)));
        }
    }

    private void compare(CorpusRecord record, Side later, StoredTexts differing) {
        Key key = Key.of(record);
        if (later.version.has(key)) {
            differing.find(key.toString()).map(texts -> ValueSource.record(ValueTexts.value(texts)))
                    .ifPresent(found -> differences.add(new Difference.Changed(record, found)));
        } else if (!later.unread.mayHave(key)) {
            differences.add(new Difference.Deleted(record));
        }
    }

    private void addIfNew(CorpusRecord record, Side earlier) {
        Key key = Key.of(record);
        if (!earlier.version.has(key) && !earlier.unread.mayHave(key)) {
            differences.add(new Difference.Added(record));
        }
    }
}
