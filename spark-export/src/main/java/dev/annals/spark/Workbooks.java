package dev.annals.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.annals.spark.fact.FactSpool;
import dev.annals.spark.fact.Facts;
import dev.annals.spark.fact.Finding;
import dev.annals.spark.fact.KeptRows;
import dev.annals.spark.fact.NeededRecords;
import dev.annals.spark.split.FileSystems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/// Works out by shuffles which records belong to each workbook: its events, and what they need. What no event needs goes with the events that have no value.
///
/// @param spark where it is worked out
/// @param facts what was [found out][WorkbookFacts] of the records of all splits
/// @param partitioning by what events are divided
record Workbooks(SparkSession spark, Dataset<Row> facts, Partitioning partitioning) {

    private static final String[] KEY = {Facts.TYPE, Facts.ID};
    private static final String WORKBOOK = "workbook";
    private static final String NUMBER = "number";
    private static final StructType NUMBERS = new StructType(new StructField[] {
        DataTypes.createStructField(WORKBOOK, DataTypes.StringType, false), DataTypes.createStructField(NUMBER, DataTypes.IntegerType, false)});

    /// Those of which splits told in files.
    static Workbooks of(SparkSession spark, FileSystems systems, List<ShardReport> reports, Partitioning partitioning) {
        List<WrittenFile> files = reports.stream().flatMap(report -> report.files().stream()).filter(WorkbookFacts::isOne).toList();
        var rows = JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(files, files.size()).flatMap(file -> {
            var path = new Path(file.path());
            return FactSpool.rows(systems.of(path).open(path), file.records());
        });
        return new Workbooks(spark, KeptRows.of(spark.createDataFrame(rows, Facts.SCHEMA)), partitioning);
    }

    /// The workbooks, in the order of their numbers.
    ///
    /// @param names what they are called
    /// @param sent that each record is sent to the tasks of the workbooks that have it
    record Division(ArrayList<String> names, Dataset<Row> sent) {}

    /// Divides the records; there is one workbook at least.
    Division divide() {
        Dataset<Row> places = KeptRows.of(places());
        var names = new ArrayList<>(places.select(WORKBOOK).distinct().collectAsList().stream().map(row -> row.getString(0)).sorted().toList());
        if (names.isEmpty()) {
            names.add(partitioning.workbookOfOthers());
        }
        Dataset<Row> numbers = spark.createDataFrame(IntStream.range(0, names.size()).mapToObj(n -> RowFactory.create(names.get(n), n)).toList(), NUMBERS);
        return new Division(names, places.join(numbers, WORKBOOK).select(Finding.sent(col(NUMBER))));
    }

    private Dataset<Row> of(String tag) {
        return facts.filter(col(Facts.TAG).equalTo(tag));
    }

    /// The place of each record, for each workbook that has it.
    private Dataset<Row> places() {
        var all = new NeededRecords(facts);
        Dataset<Row> records = all.records();
        Dataset<Row> needed = all.reached(of(Facts.NEED).select(col(Facts.TEXT).as(WORKBOOK), col(Facts.TYPE), col(Facts.ID)));
        Dataset<Row> left = records.join(needed, KEY, "left_anti").select(lit(partitioning.workbookOfOthers()).as(WORKBOOK), col(Facts.TYPE), col(Facts.ID));
        return of(Facts.EVENT).select(col(Facts.TEXT).as(WORKBOOK), col(Facts.POSITION))
                .unionAll(needed.unionAll(all.reached(left)).distinct().join(records, KEY).select(WORKBOOK, Facts.POSITION));
    }

    /// The description of the corpus, which is in each workbook, as a line; empty where there is none.
    String description() {
        return of(Facts.DESCRIPTION).select(Facts.TEXT).takeAsList(1).stream().map(row -> row.getString(0)).findFirst().orElse("");
    }

    /// How many errors were told that left no record out.
    long errors() {
        return of(Facts.ERRORS).select(Facts.LENGTH).collectAsList().stream().mapToLong(row -> row.getLong(0)).sum();
    }
}
