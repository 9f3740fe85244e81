package dev.annals.spark.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import dev.annals.importers.version.Version;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/// Decides what becomes of rows that share an id, as one machine does that has all of them together; no task holds all rows of an id.
final class RowDecisions {

    private static final String LEADER = "leader";
    private static final String STANDING = "standing";
    private static final String MARK = "mark";
    private static final String NEWER = "newer";
    private static final String KEPT = "kept";

    /// How a row stands to the one that keeps the id: it says the same, it stays beside it unless another says the same, or it is older.
    private static final String SAME = "same";
    private static final String STAYS = "stays";
    private static final String OLDER = "older";

    private static final StructType STANDINGS = new StructType(new StructField[] {
        DataTypes.createStructField(Facts.POSITION, DataTypes.LongType, false),
        DataTypes.createStructField(Facts.ID, DataTypes.StringType, false),
        DataTypes.createStructField(STANDING, DataTypes.StringType, false),
        DataTypes.createStructField(MARK, DataTypes.StringType, false),
        DataTypes.createStructField(Facts.LENGTH, DataTypes.LongType, false),
        DataTypes.createStructField(NEWER, DataTypes.StringType, false)});

    private RowDecisions() {}

    /// What becomes of each row that does not keep its id, of what rows say.
    static Dataset<Row> on(Dataset<Row> told) {
        Dataset<Row> versions = told.persist(StorageLevel.DISK_ONLY());
        Dataset<Row> standings = standings(versions).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> kept = standings.filter(col(STANDING).equalTo(STAYS)).groupBy(Facts.ID, MARK).agg(max(Facts.POSITION).as(KEPT));
        return standings.join(kept, new String[] {Facts.ID, MARK}, "left").select(
                lit(Facts.FATE).as(Facts.TAG), col(Facts.POSITION), fate().as(Facts.TYPE), col(Facts.ID), lit(0L).as(Facts.CONTENT), col(Facts.LENGTH),
                when(isBeside(), col(MARK)).otherwise(col(NEWER)).as(Facts.TEXT));
    }

    /// Of those that stay and say the same, the last one does.
    private static Column isBeside() {
        return col(STANDING).equalTo(STAYS).and(col(KEPT).equalTo(col(Facts.POSITION)));
    }

    private static Column fate() {
        Column superseded = col(STANDING).equalTo(OLDER).and(col(KEPT).isNull());
        return when(isBeside(), DecidedFates.BESIDE).when(superseded, DecidedFates.SUPERSEDED).otherwise(DecidedFates.REPEATED);
    }

    private static Dataset<Row> standings(Dataset<Row> versions) {
        SparkSession spark = versions.sparkSession();
        var leaders = versions.toJavaRDD().mapToPair(row -> new Tuple2<>(row.getString(3), row)).reduceByKey(RowDecisions::leading)
                .map(each -> RowFactory.create(each._1(), each._2()));
        Dataset<Row> byId = spark.createDataFrame(leaders, new StructType(new StructField[] {
            DataTypes.createStructField(Facts.ID, DataTypes.StringType, false), DataTypes.createStructField(LEADER, Facts.SCHEMA, false)}));
        var standings = versions.join(byId, Facts.ID).filter(col(Facts.POSITION).notEqual(col(LEADER).getField(Facts.POSITION)))
                .select(Facts.TAG, Facts.POSITION, Facts.TYPE, Facts.ID, Facts.CONTENT, Facts.LENGTH, Facts.TEXT, LEADER)
                .toJavaRDD().map(row -> standing(row, row.getStruct(7)));
        return spark.createDataFrame(standings, STANDINGS);
    }

    /// The one that keeps the id; of equal ones the first.
    private static Row leading(Row one, Row other) {
        int order = Version.PRECEDENCE.compare(version(one), version(other));
        if (order == 0) {
            return one.getLong(1) < other.getLong(1) ? one : other;
        }
        return order > 0 ? one : other;
    }

    private static Version version(Row fact) {
        Optional<BigDecimal> mark = Optional.of(fact.getString(2)).filter(text -> !text.isEmpty()).map(BigDecimal::new);
        return new Version(mark, (int) fact.getLong(5), fact.getLong(4));
    }

    private static Row standing(Row row, Row leader) {
        Version version = version(row);
        Version newest = version(leader);
        String standing = version.isOlderThan(newest) ? OLDER : STAYS;
        return RowFactory.create(
                row.getLong(1), row.getString(3), version.saysTheSameAs(newest) ? SAME : standing, version.contentMark(),
                version.isOlderByMark(newest) ? 1L : 0L, leader.getString(6));
    }
}
