package dev.annals.spark.split;

import org.apache.spark.Partitioner;

/// Brings what is known of a record to the task of its split, or whatever is sent to its taker.
public final class BySplit extends Partitioner {

    private final int splits;

    public BySplit(int splits) {
        this.splits = splits;
    }

    @Override
    public int numPartitions() {
        return splits;
    }

    @Override
    public int getPartition(Object position) {
        return position instanceof SentPlace place ? place.taker() : LineSplit.of((Long) position);
    }
}
