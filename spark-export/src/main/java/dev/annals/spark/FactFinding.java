package dev.annals.spark;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/// Reads all splits for the first time.
record FactFinding(SparkSession spark, FileSystems systems, String importer, List<LineSplit> splits, RunKey key) {

    FactFinding(SparkSession spark, FileSystems systems, String importer, List<LineSplit> splits) {
        this(spark, systems, importer, splits, RunKey.secret());
    }

    /// The facts, with each reference or without those that tell nothing new as long as all is well.
    Dataset<Row> find(boolean each) {
        var rows = JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(splits, splits.size()).flatMap(new FactTask(systems, importer, key, each));
        return spark.createDataFrame(rows, Facts.SCHEMA);
    }
}
