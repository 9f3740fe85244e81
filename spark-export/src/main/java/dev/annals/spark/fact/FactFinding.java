package dev.annals.spark.fact;

import dev.annals.spark.split.FileSystems;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/// Reads all splits for the first time.
public record FactFinding(SparkSession spark, FileSystems systems, String importer, JavaRDD<KnownSplit> splits, RunKey key) {

    /// With a key of its own.
    public FactFinding(SparkSession spark, FileSystems systems, String importer, JavaRDD<KnownSplit> splits) {
        this(spark, systems, importer, splits, RunKey.secret());
    }

    /// The facts, with each reference or without those that tell nothing new as long as all is well.
    public Dataset<Row> find(boolean each) {
        return spark.createDataFrame(splits.flatMap(new FactTask(systems, importer, key, each)), Facts.SCHEMA);
    }
}
