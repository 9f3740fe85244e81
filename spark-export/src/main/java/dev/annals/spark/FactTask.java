package dev.annals.spark;

import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/// Finds out the facts of a split, by reading it for the first time.
///
/// @param systems where files are
/// @param importer the format that is read
/// @param key by which records are hashed
/// @param each whether each reference is told, also those that tell nothing new as long as all is well
record FactTask(FileSystems systems, String importer, RunKey key, boolean each) implements FlatMapFunction<LineSplit, Row> {

    @Override
    public Iterator<Row> call(LineSplit split) {
        var facts = new FactSpool();
        var reading = new SplitReading(split, systems);
        reading.read(SplitReading.importer(importer), 0, new RecordFacts(split, key, each, facts));
        facts.add(Fact.ofSplit(split.index(), reading.lineFeeds()));
        return facts.rows();
    }
}
