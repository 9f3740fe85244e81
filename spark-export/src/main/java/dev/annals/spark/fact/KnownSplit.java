package dev.annals.spark.fact;

import dev.annals.core.format.Receiver;
import dev.annals.spark.split.BySplit;
import dev.annals.spark.split.FileSystems;
import dev.annals.spark.split.LineSplit;
import dev.annals.spark.split.SplitReading;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/// A split in its task, with what was found out before that its reading needs.
///
/// @param split the split
/// @param known what was found out, in the order of its rows
public record KnownSplit(LineSplit split, Iterator<Fact> known) {

    /// Splits that need nothing.
    public static JavaRDD<KnownSplit> of(SparkSession spark, List<LineSplit> splits) {
        return parallel(spark, splits).map(split -> new KnownSplit(split, List.<Fact>of().iterator()));
    }

    /// Splits with what each needs. What is known is the union of many parts, most of them small: no more tasks pass it on than there are splits.
    public static JavaRDD<KnownSplit> of(SparkSession spark, List<LineSplit> splits, Dataset<Row> known) {
        JavaPairRDD<Long, Row> bySplit = known.toJavaRDD().coalesce(splits.size()).mapToPair(row -> new Tuple2<>(row.getLong(1), row))
                .repartitionAndSortWithinPartitions(new BySplit(splits.size()));
        return parallel(spark, splits).zipPartitions(bySplit, (each, facts) -> new Zipped(each, facts));
    }

    private static JavaRDD<LineSplit> parallel(SparkSession spark, List<LineSplit> splits) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(splits, splits.size());
    }

    private record Zipped(Iterator<LineSplit> splits, Iterator<Tuple2<Long, Row>> facts) implements Iterator<KnownSplit> {

        @Override
        public boolean hasNext() {
            return splits.hasNext();
        }

        @Override
        public KnownSplit next() {
            return new KnownSplit(splits.next(), new Told(facts));
        }
    }

    private record Told(Iterator<Tuple2<Long, Row>> rows) implements Iterator<Fact> {

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Fact next() {
            return Fact.of(rows.next()._2());
        }
    }

    /// Hands on its records by the importer of a format; how many line feeds it has, where that matters.
    public long read(String format, FileSystems systems, long linesBefore, Receiver receiver) {
        if (DatasetSplit.isDataset(format)) {
            new DatasetSplit(split, known, systems, format).read(receiver);
            return 0;
        }
        var reading = new SplitReading(split, systems);
        reading.read(SplitReading.importer(format), linesBefore, receiver);
        return reading.lineFeeds();
    }
}
