package dev.annals.spark.split;

import org.apache.spark.Partitioner;

/// Brings what is known of a record to the task of its split.
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
        return position instanceof LentPlace place ? place.split() : LineSplit.of((Long) position);
    }
}
