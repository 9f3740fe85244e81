package dev.annals.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/// Spark within the process of the tests.
final class LocalSpark {

    private LocalSpark() {}

    /// On two threads, with its files in a folder.
    static SparkSession start(Path folder) {
        return SparkSession.builder().master("local[2]").appName("test").config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2").config("spark.sql.codegen.wholeStage", "false").config("spark.sql.adaptive.enabled", "false")
                .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.local.dir", folder.toString()).config("spark.sql.warehouse.dir", folder.toString()).getOrCreate();
    }
}
