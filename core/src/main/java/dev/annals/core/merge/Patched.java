package dev.annals.core.merge;

import dev.annals.core.format.Receiver;
import dev.annals.core.model.Event;
import java.util.function.Predicate;

/// A corpus with a patch applied. It is read twice: events come last, after all that they may refer to.
public final class Patched implements Records {

    private static final Predicate<String> EVENTS = Event.ENTITY.name()::equals;

    private final Records corpus;
    private final Patch patch;

    /// A corpus, and what is to be made of it.
    public Patched(Records corpus, Patch patch) {
        this.corpus = corpus;
        this.patch = patch;
    }

    @Override
    public void read(Receiver receiver) {
        var ordered = new InOrder(receiver);
        pass(new MergeReading((record, origin) -> {}, receiver::reject, receiver::notice), EVENTS.negate(), ordered);
        ordered.finish();
        pass(MergeReading.again((record, origin) -> {}), EVENTS, receiver);
    }

    private void pass(MergeReading reading, Predicate<String> type, Receiver receiver) {
        corpus.read(new MergeReading((record, origin) -> {
            if (type.test(Key.of(record).type())) {
                patch.apply(record, origin, receiver);
            }
        }, reading.rejections(), reading.notices()));
        patch.finish(type, receiver);
    }
}
