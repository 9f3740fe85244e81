package dev.annals.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.shiftrightunsigned;

import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.spark.fact.Decisions;
import dev.annals.spark.fact.Facts;
import dev.annals.spark.fact.Finding;
import dev.annals.spark.fact.KeptRows;
import dev.annals.spark.fact.NeededRecords;
import dev.annals.spark.split.LineSplit;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/// Finds out by shuffles which records of other splits a split has to know to fill in the rows of its events: those that they refer to, the places in which
/// these lie, and of those whose names have to be told apart, two that have it.
///
/// @param facts what is known of the records that are written
/// @param sound the place of the record of each id among them
record LentRecords(Dataset<Row> facts, Dataset<Row> sound) {

    private static final String[] KEY = {Facts.TYPE, Facts.ID};
    private static final String TO_SPLIT = "to_split";
    private static final String LARGER = "larger";
    private static final String LOW = "low";
    private static final String HIGH = "high";

    /// Of records all of which are sound.
    static LentRecords of(Dataset<Row> facts) {
        return new LentRecords(facts, facts.filter(col(Facts.TAG).equalTo(Facts.RECORD)).select(col(Facts.TYPE), col(Facts.ID), col(Facts.POSITION).as(Decisions.PLACE)));
    }

    /// That these records are sent to the tasks of the splits that have to know them.
    Dataset<Row> findings() {
        return lent(reached(KeptRows.of(references()))).select(Finding.sent(col(TO_SPLIT)));
    }

    /// The split in which a place is.
    static Column splitOf(Column position) {
        return shiftrightunsigned(position, LineSplit.RECORD_BITS).cast("int");
    }

    /// What each split refers to, or may.
    private Dataset<Row> references() {
        return facts.filter(col(Facts.TAG).isin(Facts.REFERENCE, Facts.CALLED).and(col(Facts.TYPE).notEqual(Event.ENTITY.name())))
                .select(splitOf(col(Facts.POSITION)).as(TO_SPLIT), col(Facts.TYPE), col(Facts.ID)).distinct();
    }

    /// What rows of each split may name: what it refers to, and what lies around the places among that.
    private Dataset<Row> reached(Dataset<Row> references) {
        Dataset<Row> larger = KeptRows.of(larger());
        Dataset<Row> places = references.filter(col(Facts.TYPE).equalTo(Place.ENTITY.name())).select(TO_SPLIT, Facts.ID);
        Dataset<Row> latest = places;
        while (!latest.isEmpty()) {
            latest = KeptRows.of(latest.join(larger, new String[] {Facts.ID}, "inner").select(col(TO_SPLIT), col(LARGER).as(Facts.ID)).except(places));
            places = KeptRows.of(places.unionAll(latest));
        }
        return references.filter(col(Facts.TYPE).notEqual(Place.ENTITY.name()))
                .unionAll(places.select(col(TO_SPLIT), lit(Place.ENTITY.name()).as(Facts.TYPE), col(Facts.ID)));
    }

    /// Of each place the one in which it lies, and that which is the country of its code.
    private Dataset<Row> larger() {
        return inCommon(Facts.WITHIN).select(col(Facts.ID), col(Facts.TEXT).as(LARGER))
                .unionAll(NeededRecords.shown(inCommon(Facts.COUNTRY), inCommon(Facts.CODED)).select(col(Facts.ID), col(NeededRecords.SHOWN).as(LARGER))).distinct();
    }

    /// What sound records have in common with others.
    private Dataset<Row> inCommon(String tag) {
        return facts.filter(col(Facts.TAG).equalTo(tag))
                .join(sound.select(col(Decisions.PLACE).as(Facts.POSITION)), new String[] {Facts.POSITION}, "left_semi")
                .select(Facts.TYPE, Facts.ID, Facts.TEXT);
    }

    /// The places of what each split may name, and of what has to be known to tell it apart, in other splits.
    private Dataset<Row> lent(Dataset<Row> named) {
        return named.unionAll(namesakes(named)).distinct().join(sound, KEY, "inner").filter(splitOf(col(Decisions.PLACE)).notEqual(col(TO_SPLIT)))
                .select(col(TO_SPLIT), col(Decisions.PLACE).as(Facts.POSITION));
    }

    /// Two are enough to tell that a name is that of several.
    private Dataset<Row> namesakes(Dataset<Row> named) {
        Dataset<Row> names = inCommon(Facts.TOLD_APART);
        Dataset<Row> several = names.groupBy(col(Facts.TYPE), col(Facts.TEXT)).agg(min(Facts.ID).as(LOW), max(Facts.ID).as(HIGH))
                .filter(col(LOW).notEqual(col(HIGH)));
        return named.join(names, KEY, "inner").join(several, new String[] {Facts.TYPE, Facts.TEXT}, "inner")
                .select(col(TO_SPLIT), col(Facts.TYPE), explode(array(col(LOW), col(HIGH))).as(Facts.ID));
    }
}
