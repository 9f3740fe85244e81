package dev.annals.core.merge;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.CorpusRecord;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Takes the records, and passes on or passes over the rest.
///
/// @param records gets the records
/// @param rejections gets the rejections
/// @param notices gets the notices
record MergeReading(BiConsumer<CorpusRecord, Origin> records, Consumer<Rejection> rejections, Consumer<Notice> notices) implements Receiver {

    /// Of an input that was read before, and has told then what is wrong with it.
    static MergeReading again(BiConsumer<CorpusRecord, Origin> records) {
        return new MergeReading(records, rejection -> {}, notice -> {});
    }

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        records.accept(record, origin);
    }

    @Override
    public void reject(Rejection rejection) {
        rejections.accept(rejection);
    }

    @Override
    public void notice(Notice notice) {
        notices.accept(notice);
    }
}
