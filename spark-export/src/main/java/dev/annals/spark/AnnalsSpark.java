package dev.annals.spark;

import dev.annals.core.format.UnsupportedOption;
import dev.annals.spark.fact.DatasetSplit;
import dev.annals.spark.split.FileSystems;
import dev.annals.spark.split.SplitPlan;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/// Reads corpora on Spark, to write them by the same rules and in the same formats as one machine does.
///
/// ```java
/// AnnalsSpark.read(spark, List.of("hdfs://.../corpus"), "ndjson").toNTriples("hdfs://.../triples");
/// ```
public final class AnnalsSpark {

    /// Bytes of a split, where nobody asks for another size; the setting `spark.annals.split.bytes` does.
    private static final long SPLIT = 64L << 20;

    /// The setting for the size of a split.
    private static final String SPLIT_SETTING = "spark.annals.split.bytes";

    private static final String SERIALIZER_SETTING = "spark.serializer";
    private static final String JAVA_SERIALIZER = "org.apache.spark.serializer.JavaSerializer";

    private static final String NDJSON = "ndjson";

    private AnnalsSpark() {}

    /// Reads files, folders or what patterns fit, in a format; throws [UnsupportedOption] for one that is not read on Spark yet.
    public static SparkCorpus read(SparkSession spark, List<String> paths, String format) {
        if (!format.equals(NDJSON) && !DatasetSplit.isDataset(format)) {
            throw new UnsupportedOption("The format " + format + " is not read on Spark yet, but ndjson is, and the datasets " + String.join(", ", DatasetSplit.DATASETS)
                    + ": make NDJSON of it by annals export");
        }
        if (!spark.sparkContext().conf().get(SERIALIZER_SETTING, JAVA_SERIALIZER).equals(JAVA_SERIALIZER)) {
            throw new UnsupportedOption(SERIALIZER_SETTING + " has to be " + JAVA_SERIALIZER + ": what tasks tell each other are records, which others do not take");
        }
        FileSystems systems = FileSystems.of(spark.sparkContext().hadoopConfiguration());
        var plan = new SplitPlan(systems, splitSize(spark));
        paths.forEach(plan::add);
        if (plan.splits().isEmpty()) {
            throw new UnsupportedOption("There are no files in " + String.join(", ", paths));
        }
        return SparkCorpus.read(spark, systems, plan, format);
    }

    private static long splitSize(SparkSession spark) {
        String size = spark.conf().get(SPLIT_SETTING, Long.toString(SPLIT));
        if (!size.matches("0*[1-9][0-9]{0,17}")) {
            throw new UnsupportedOption(SPLIT_SETTING + " has to be a number of bytes, at least 1, not " + size);
        }
        return Long.parseLong(size);
    }
}
