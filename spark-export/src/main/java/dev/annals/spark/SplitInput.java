package dev.annals.spark;

import dev.annals.core.model.CorpusRecord;
import dev.annals.spark.fact.KnownSplit;
import dev.annals.spark.fact.RecordText;
import dev.annals.spark.split.LineSplit;
import dev.annals.spark.split.SentPlace;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import scala.Tuple2;

/// A split, and the records of others that its rows name, in the order of the corpus.
final class SplitInput {

    private final KnownSplit known;
    private final Iterator<Tuple2<SentPlace, String>> lent;
    private Optional<Tuple2<SentPlace, String>> ahead;

    SplitInput(KnownSplit known, Iterator<Tuple2<SentPlace, String>> lent) {
        this.known = known;
        this.lent = lent;
        this.ahead = following();
    }

    static SplitInput alone(KnownSplit known) {
        return new SplitInput(known, Collections.emptyIterator());
    }

    /// Takes records.
    @FunctionalInterface
    interface Taking {
        void take(CorpusRecord record) throws IOException;
    }

    LineSplit split() {
        return known.split();
    }

    /// The split with what its reading needs.
    KnownSplit known() {
        return known;
    }

    private Optional<Tuple2<SentPlace, String>> following() {
        return lent.hasNext() ? Optional.of(lent.next()) : Optional.empty();
    }

    /// Hands on the lent records that come before those of the split.
    void before(Taking taking) throws IOException {
        handOn(split().position(0), taking);
    }

    /// Hands on the lent records that come after those of the split.
    void after(Taking taking) throws IOException {
        handOn(Long.MAX_VALUE, taking);
    }

    private void handOn(long end, Taking taking) throws IOException {
        while (ahead.isPresent() && ahead.get()._1().position() < end) {
            taking.take(RecordText.record(ahead.get()._2()));
            ahead = following();
        }
    }
}
