package dev.annals.spark.fact;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.CorpusRecord;
import dev.annals.spark.split.LineSplit;

/// Hears of the records of a split for the first time, in their order, which gives each its place; what cannot be read is told when it is read again.
final class CountedRecords implements Receiver {

    private final LineSplit split;
    private final RecordFacts facts;
    private long records;

    CountedRecords(LineSplit split, RecordFacts facts) {
        this.split = split;
        this.facts = facts;
    }

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        facts.add(split.position(records), record);
        records++;
    }

    @Override
    public void reject(Rejection rejection) {}

    @Override
    public void notice(Notice notice) {}
}
