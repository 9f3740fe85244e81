package dev.annals.core.merge;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Transfer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Hands on the records of a corpus that hold together, as a transfer finds.
final class SoundRecords implements Export {

    private final Consumer<CorpusRecord> taker;
    private Optional<Corpus> description = Optional.empty();
    private boolean ended;

    private SoundRecords(Consumer<CorpusRecord> taker) {
        this.taker = taker;
    }

    /// Reads a corpus, tells what is wrong with it and remembers what of it was not read, and gives how it describes itself.
    static Optional<Corpus> read(Records records, Receiver receiver, Unread unread, Consumer<CorpusRecord> taker) {
        var sound = new SoundRecords(taker);
        Consumer<Rejection> rejections = rejection -> {
            unread.add(rejection);
            receiver.reject(rejection);
        };
        var transfer = new Transfer(List.of(new Output("compared", sound)), rejections, notice -> sound.tell(notice, receiver));
        records.read(new MergeReading(transfer::accept, rejections, receiver::notice));
        sound.ended = true;
        transfer.finish();
        return sound.description;
    }

    /// What is wrong with a record is told with its rejection; what comes at the end belongs to none.
    private void tell(Notice notice, Receiver receiver) {
        if (ended) {
            receiver.notice(notice);
        }
    }

    @Override
    public List<Notice> write(CorpusRecord record) {
        if (record instanceof Corpus corpus) {
            description = description.or(() -> Optional.of(corpus));
        }
        taker.accept(record);
        return List.of();
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
