package dev.annals.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.shiftrightunsigned;
import static org.apache.spark.sql.functions.struct;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.spark.fact.Decisions;
import dev.annals.spark.fact.Fact;
import dev.annals.spark.fact.FactSpool;
import dev.annals.spark.fact.Facts;
import dev.annals.spark.fact.KnownSplit;
import dev.annals.spark.fact.RecordText;
import dev.annals.spark.split.BySplit;
import dev.annals.spark.split.FileSystems;
import dev.annals.spark.split.LentPlace;
import dev.annals.spark.split.LineSplit;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/// Finds out by shuffles which records of other splits a split has to know to fill in the rows of its events: those that they refer to, the places in which
/// these lie, and of those whose names have to be told apart, two that have it.
///
/// @param spark where it is found out
/// @param systems where files are
/// @param importer the format that is read
/// @param splits all splits
/// @param facts what the first reading told
/// @param sound the place of the record of each id that is sound
record LentRecords(SparkSession spark, FileSystems systems, String importer, JavaRDD<KnownSplit> splits, Dataset<Row> facts, Dataset<Row> sound) {

    private static final String[] KEY = {Facts.TYPE, Facts.ID};
    private static final String TO_SPLIT = "to_split";
    private static final String LARGER = "larger";
    private static final String FIRST = "first";
    private static final String LOW = "low";
    private static final String HIGH = "high";

    /// The records as JSON, at the split that has to know them.
    JavaPairRDD<LentPlace, String> find() {
        Dataset<Row> lent = lent(reached(references().persist(StorageLevel.DISK_ONLY()))).persist(StorageLevel.DISK_ONLY());
        return lent.join(texts(lent), new String[] {Facts.POSITION}, "inner").select(TO_SPLIT, Facts.POSITION, Facts.TEXT).toJavaRDD()
                .mapToPair(row -> new Tuple2<>(new LentPlace(row.getInt(0), row.getLong(1)), row.getString(2)))
                .repartitionAndSortWithinPartitions(new BySplit(splits.getNumPartitions()));
    }

    private static Column splitOf(Column position) {
        return shiftrightunsigned(position, LineSplit.RECORD_BITS).cast("int");
    }

    /// What each split refers to, or may.
    private Dataset<Row> references() {
        return facts.filter(col(Facts.TAG).isin(Facts.REFERENCE, Facts.CALLED).and(col(Facts.TYPE).notEqual(Event.ENTITY.name())))
                .select(splitOf(col(Facts.POSITION)).as(TO_SPLIT), col(Facts.TYPE), col(Facts.ID)).distinct();
    }

    /// What rows of each split may name: what it refers to, and what lies around the places among that.
    private Dataset<Row> reached(Dataset<Row> references) {
        Dataset<Row> larger = larger().persist(StorageLevel.DISK_ONLY());
        Dataset<Row> places = references.filter(col(Facts.TYPE).equalTo(Place.ENTITY.name())).select(TO_SPLIT, Facts.ID);
        Dataset<Row> latest = places;
        while (!latest.isEmpty()) {
            latest = latest.join(larger, new String[] {Facts.ID}, "inner").select(col(TO_SPLIT), col(LARGER).as(Facts.ID)).distinct().except(places)
                    .persist(StorageLevel.DISK_ONLY());
            places = places.unionAll(latest).persist(StorageLevel.DISK_ONLY());
        }
        return references.filter(col(Facts.TYPE).notEqual(Place.ENTITY.name()))
                .unionAll(places.select(col(TO_SPLIT), lit(Place.ENTITY.name()).as(Facts.TYPE), col(Facts.ID)));
    }

    /// Of each place the one in which it lies, and the first that is the country of its code.
    private Dataset<Row> larger() {
        Dataset<Row> countries = inCommon(Facts.CODED).groupBy(col(Facts.TEXT)).agg(min(struct(col(Facts.POSITION), col(Facts.ID))).as(FIRST))
                .select(col(Facts.TEXT), col(FIRST).getField(Facts.ID).as(LARGER));
        return inCommon(Facts.WITHIN).select(col(Facts.ID), col(Facts.TEXT).as(LARGER))
                .unionAll(inCommon(Facts.COUNTRY).join(countries, new String[] {Facts.TEXT}, "inner").select(Facts.ID, LARGER)).distinct();
    }

    /// What sound records have in common with others.
    private Dataset<Row> inCommon(String tag) {
        return facts.filter(col(Facts.TAG).equalTo(tag))
                .join(sound.select(col(Decisions.PLACE).as(Facts.POSITION)), new String[] {Facts.POSITION}, "left_semi")
                .select(Facts.TYPE, Facts.ID, Facts.TEXT, Facts.POSITION);
    }

    /// The places of what each split may name, and of what has to be known to tell it apart, in other splits.
    private Dataset<Row> lent(Dataset<Row> named) {
        return named.unionAll(namesakes(named)).distinct().join(sound, KEY, "inner").filter(splitOf(col(Decisions.PLACE)).notEqual(col(TO_SPLIT)))
                .select(col(TO_SPLIT), col(Decisions.PLACE).as(Facts.POSITION));
    }

    /// Two are enough to tell that a name is that of several.
    private Dataset<Row> namesakes(Dataset<Row> named) {
        Dataset<Row> names = inCommon(Facts.TOLD_APART).select(Facts.TYPE, Facts.ID, Facts.TEXT);
        Dataset<Row> several = names.groupBy(col(Facts.TYPE), col(Facts.TEXT)).agg(min(Facts.ID).as(LOW), max(Facts.ID).as(HIGH))
                .filter(col(LOW).notEqual(col(HIGH)));
        return named.join(names, KEY, "inner").join(several, new String[] {Facts.TYPE, Facts.TEXT}, "inner")
                .select(col(TO_SPLIT), col(Facts.TYPE), explode(array(col(LOW), col(HIGH))).as(Facts.ID));
    }

    /// Reads the records that are lent once each, however many splits they are lent to.
    private Dataset<Row> texts(Dataset<Row> lent) {
        JavaPairRDD<Long, Long> places = lent.select(Facts.POSITION).distinct().toJavaRDD().mapToPair(row -> new Tuple2<>(row.getLong(0), row.getLong(0)))
                .repartitionAndSortWithinPartitions(new BySplit(splits.getNumPartitions()));
        var rows = splits.zipPartitions(places, new Lending(systems, importer));
        return spark.createDataFrame(rows, Facts.SCHEMA).select(Facts.POSITION, Facts.TEXT);
    }

    /// Reads the records at some places of a split.
    private record Lending(FileSystems systems, String importer) implements FlatMapFunction2<Iterator<KnownSplit>, Iterator<Tuple2<Long, Long>>, Row> {

        @Override
        public Iterator<Row> call(Iterator<KnownSplit> splits, Iterator<Tuple2<Long, Long>> places) {
            var texts = new FactSpool();
            while (splits.hasNext() && places.hasNext()) {
                KnownSplit split = splits.next();
                split.read(importer, systems, 0, new Chosen(split.split(), places, texts));
            }
            return texts.rows();
        }
    }

    /// Takes the records at some places.
    private static final class Chosen implements Receiver {

        private final LineSplit split;
        private final Iterator<Tuple2<Long, Long>> places;
        private final FactSpool texts;
        private Optional<Long> next;
        private long records;

        Chosen(LineSplit split, Iterator<Tuple2<Long, Long>> places, FactSpool texts) {
            this.split = split;
            this.places = places;
            this.texts = texts;
            this.next = following();
        }

        private Optional<Long> following() {
            return places.hasNext() ? Optional.of(places.next()._1()) : Optional.empty();
        }

        @Override
        public void accept(CorpusRecord record, Origin origin) {
            long position = split.position(records);
            records++;
            if (next.filter(place -> place == position).isPresent()) {
                texts.add(Fact.inCommon(Facts.RECORD, position, "", "", RecordText.of(record)));
                next = following();
            }
        }

        /// What cannot be read is told when it is written.
        @Override
        public void reject(Rejection rejection) {}

        @Override
        public void notice(Notice notice) {}
    }
}
