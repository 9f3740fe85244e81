package dev.annals.spark.fact;

import dev.annals.spark.split.FileSystems;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/// Finds out the facts of a split, by reading it for the first time.
///
/// @param systems where files are
/// @param importer the format that is read
/// @param key by which records are hashed
/// @param each whether each reference is told, also those that tell nothing new as long as all is well
record FactTask(FileSystems systems, String importer, RunKey key, boolean each) implements FlatMapFunction<KnownSplit, Row> {

    @Override
    public Iterator<Row> call(KnownSplit split) {
        var facts = new FactSpool();
        long lineFeeds = split.read(importer, systems, 0, new CountedRecords(split.split(), new RecordFacts(key, each, facts)));
        facts.add(Fact.ofSplit(split.split().index(), lineFeeds));
        return facts.rows();
    }
}
