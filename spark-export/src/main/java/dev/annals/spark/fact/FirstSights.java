package dev.annals.spark.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.model.Place;
import dev.annals.importers.cast.SayingCast;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/// Which file hands on each source, place and actor: the first that can make it of what its rows say, or hands on a place that lies in it.
final class FirstSights {

    private static final String FIRST = "first";
    private static final String BEFORE = "before";
    private static final String LARGER = "larger";
    private static final String VOTES = "votes";
    private static final String CHOSEN = "chosen";
    private static final String[] KEY = {Facts.TYPE, Facts.ID};

    private static final StructType VOTE = new StructType(new StructField[] {
        DataTypes.createStructField(Facts.TYPE, DataTypes.StringType, false),
        DataTypes.createStructField(Facts.ID, DataTypes.StringType, false),
        DataTypes.createStructField(LARGER, DataTypes.StringType, false),
        DataTypes.createStructField(VOTES, DataTypes.LongType, false)});

    private final Dataset<Row> failing;
    private final Dataset<Row> said;
    private final Dataset<Row> made;
    private final Dataset<Row> pulled;

    private FirstSights(Dataset<Row> failing, Dataset<Row> said, Dataset<Row> made, Dataset<Row> pulled) {
        this.failing = failing;
        this.said = said;
        this.made = made;
        this.pulled = pulled;
    }

    /// Of what rows name, and what all rows together say.
    static FirstSights of(Dataset<Row> named, Dataset<Row> said) {
        Dataset<Row> sound = named.filter(col(Facts.CONTENT).equalTo(1));
        Dataset<Row> made = sound.groupBy(Facts.TYPE, Facts.ID).agg(min(Facts.POSITION).as(FIRST)).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> places = sound.filter(col(Facts.TYPE).equalTo(Place.ENTITY.name())).join(made, KEY).filter(col(Facts.POSITION).equalTo(col(FIRST)));
        return new FirstSights(named.filter(col(Facts.CONTENT).equalTo(0)), said, made, pulled(places, larger(said)));
    }

    /// The place in which most rows say that each place lies, as one machine chooses it: texts are compared by code points here too.
    private static Dataset<Row> larger(Dataset<Row> said) {
        var votes = said.filter(col(Facts.TYPE).equalTo(Place.ENTITY.name())).select(Facts.TYPE, Facts.ID, Facts.TEXT, Facts.LENGTH).toJavaRDD().flatMap(FirstSights::vote);
        return said.sparkSession().createDataFrame(votes, VOTE).groupBy(Facts.TYPE, Facts.ID, LARGER).agg(sum(VOTES).as(VOTES))
                .groupBy(Facts.TYPE, Facts.ID).agg(min(struct(col(VOTES).multiply(-1).as(VOTES), col(LARGER))).as(CHOSEN))
                .select(col(Facts.TYPE), col(Facts.ID), col(CHOSEN).getField(LARGER).as(LARGER));
    }

    private static Iterator<Row> vote(Row saying) {
        Optional<String> larger = SayingCast.larger(saying.getString(2));
        return larger.map(place -> RowFactory.create(saying.getString(0), saying.getString(1), place, saying.getLong(3))).stream().iterator();
    }

    /// The larger places that the first file of a place hands on before it, as most rows of all files say so, and not the row there. These pull the ones in
    /// which they lie, and so on.
    private static Dataset<Row> pulled(Dataset<Row> sights, Dataset<Row> larger) {
        Dataset<Row> all = pulling(sights.join(larger, KEY).filter(not(col(Facts.TEXT).eqNullSafe(col(LARGER)))));
        Dataset<Row> latest = all;
        while (!latest.isEmpty()) {
            Dataset<Row> before = all.withColumnRenamed(FIRST, BEFORE);
            latest = pulling(latest.join(larger, KEY)).join(before, KEY, "left")
                    .filter(col(BEFORE).isNull().or(col(FIRST).lt(col(BEFORE)))).select(Facts.TYPE, Facts.ID, FIRST).persist(StorageLevel.DISK_ONLY());
            all = earliest(all.unionAll(latest)).persist(StorageLevel.DISK_ONLY());
        }
        return all;
    }

    private static Dataset<Row> pulling(Dataset<Row> places) {
        return earliest(places.select(col(Facts.TYPE), col(LARGER).as(Facts.ID), col(FIRST))).persist(StorageLevel.DISK_ONLY());
    }

    private static Dataset<Row> earliest(Dataset<Row> sights) {
        return sights.groupBy(Facts.TYPE, Facts.ID).agg(min(FIRST).as(FIRST));
    }

    /// A row that cannot make a record which is there before it is not rejected for that, and names all that it names; the task of its file could not know.
    /// Throws [UnsupportedOption] where there is one.
    void refuseDoubtful() {
        if (failing.isEmpty()) {
            return;
        }
        Dataset<Row> late = failing.join(made, KEY).filter(col(FIRST).lt(col(Facts.POSITION)));
        Dataset<Row> behind = failing.join(pulled, KEY).filter(col(FIRST).leq(col(Facts.POSITION)));
        late.select(Facts.TYPE, Facts.ID).unionAll(behind.select(Facts.TYPE, Facts.ID)).takeAsList(1).forEach(row -> {
            throw new UnsupportedOption("Some rows make the " + row.getString(0) + " " + row.getString(1)
                    + ", and rows of a later file, which name it too, cannot make it; export these files on one machine");
        });
    }

    /// The records that each file hands on, with what all rows say of them. Files whose rows name them but cannot make them have to find that out again.
    Dataset<Row> handedOn() {
        Dataset<Row> first = earliest(made.unionAll(pulled)).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> here = first.select(Facts.columns(Facts.NAMED, col(FIRST), col(Facts.TYPE), col(Facts.ID), lit(0L), Facts.NO_TEXT));
        Dataset<Row> again = failing.select(Facts.columns(Facts.NAMED, col(Facts.POSITION), col(Facts.TYPE), col(Facts.ID), lit(0L), Facts.NO_TEXT));
        Dataset<Row> together = said.join(first, KEY)
                .select(Facts.columns(Facts.SAID, col(FIRST), col(Facts.TYPE), col(Facts.ID), col(Facts.LENGTH), col(Facts.TEXT)));
        return here.unionAll(again).unionAll(together);
    }
}
