package dev.annals.spark.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.Event;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/// Finds out by shuffles on ids what one machine finds out by an index: which records repeat others, and which refer to what is not there.
///
/// Whether a record is sound depends on records before it only. So a first round takes the first record of each id for sound. Where nothing speaks
/// against any, that is the answer. Else those that refer to what is not there are taken out, and the next round begins, until nothing changes any
/// more: there is only one answer that the rules do not change, as each round settles the records of which all that they stand on is settled.
public final class Decisions {

    private static final int ROUNDS = 30;

    /// The place of a record, where a reference has one too.
    public static final String PLACE = "place";
    /// The first sound record of an id: its place, content and length.
    private static final String FIRST = "first";
    /// How many records have an id.
    private static final String TIMES = "times";
    private static final Column FIRST_OF_ID = min(struct(col(PLACE), col(Facts.CONTENT), col(Facts.LENGTH))).as(FIRST);
    private static final Column TIMES_OF_ID = count(lit(1)).as(TIMES);
    private static final String[] KEY = {Facts.TYPE, Facts.ID};

    private final Dataset<Row> facts;
    private final Dataset<Row> index;
    private final Dataset<Row> broken;

    private Decisions(Dataset<Row> facts, Dataset<Row> index, Dataset<Row> broken) {
        this.facts = facts;
        this.index = index;
        this.broken = broken;
    }

    /// Decides on facts; where references are amiss, on those with each reference.
    public static Decisions on(Dataset<Row> facts, Supplier<Dataset<Row>> complete) {
        Dataset<Row> index = byId(records(facts)).agg(FIRST_OF_ID, TIMES_OF_ID).persist(StorageLevel.DISK_ONLY());
        if (suspect(references(facts), index).isEmpty()) {
            return new Decisions(facts, index, broken(references(facts), index).limit(0));
        }
        return inRounds(complete.get(), index);
    }

    private static Decisions inRounds(Dataset<Row> facts, Dataset<Row> begin) {
        Dataset<Row> failed = places(broken(references(facts), begin));
        for (int round = 0; round < ROUNDS; round++) {
            Dataset<Row> sound = byId(records(facts).join(failed, new String[] {PLACE}, "left_anti")).agg(FIRST_OF_ID).persist(StorageLevel.DISK_ONLY());
            Dataset<Row> broken = broken(references(facts), sound);
            Dataset<Row> next = places(broken);
            if (next.except(failed).isEmpty() && failed.except(next).isEmpty()) {
                return new Decisions(facts, sound.join(byId(records(facts)).agg(TIMES_OF_ID), KEY), broken);
            }
            failed = next;
        }
        throw new UnsupportedOption("More than " + ROUNDS + " records refer to each other in a row, and the last of them to what is not there; "
                + "export this corpus on one machine, which tells each of them");
    }

    private static Dataset<Row> records(Dataset<Row> facts) {
        return facts.filter(col(Facts.TAG).equalTo(Facts.RECORD).and(col(Facts.TYPE).notEqual(Corpus.ENTITY.name())))
                .select(col(Facts.TYPE), col(Facts.ID), col(Facts.POSITION).as(PLACE), col(Facts.CONTENT), col(Facts.LENGTH));
    }

    private static Dataset<Row> references(Dataset<Row> facts) {
        return facts.filter(col(Facts.TAG).equalTo(Facts.REFERENCE)).select(Facts.TYPE, Facts.ID, Facts.POSITION, Facts.LENGTH);
    }

    private static RelationalGroupedDataset byId(Dataset<Row> records) {
        return records.groupBy(col(Facts.TYPE), col(Facts.ID));
    }

    private static Column first(String part) {
        return col(FIRST).getField(part);
    }

    /// The ids, of other records than events, to which some reference may lead nowhere or go too far.
    private static Dataset<Row> suspect(Dataset<Row> references, Dataset<Row> index) {
        return ofOthers(references).groupBy(col(Facts.TYPE), col(Facts.ID)).agg(min(Facts.POSITION).as("earliest"), max(Facts.LENGTH).as("furthest"))
                .join(index, KEY, "left")
                .filter(isBroken(col("earliest"), col("furthest")))
                .select(Facts.TYPE, Facts.ID, FIRST);
    }

    /// The references to other records than events that lead nowhere or go too far.
    private static Dataset<Row> broken(Dataset<Row> references, Dataset<Row> index) {
        return ofOthers(references).join(suspect(references, index), KEY).filter(isBroken(col(Facts.POSITION), col(Facts.LENGTH))).select(
                col(Facts.POSITION), kind(isMissing(col(Facts.POSITION)), Finding.Kind.MISSING, Finding.Kind.SHORT), col(Facts.TYPE), col(Facts.ID),
                coalesce(first(Facts.LENGTH), lit(0L)).as(Facts.LENGTH));
    }

    private static Dataset<Row> ofOthers(Dataset<Row> references) {
        return references.filter(col(Facts.TYPE).notEqual(Event.ENTITY.name()));
    }

    private static Column isBroken(Column position, Column end) {
        return isMissing(position).or(end.gt(first(Facts.LENGTH)));
    }

    private static Column isMissing(Column position) {
        return col(FIRST).isNull().or(first(PLACE).geq(position));
    }

    private static Column kind(Column condition, Finding.Kind yes, Finding.Kind no) {
        return when(condition, yes.name()).otherwise(no.name()).as(Finding.KIND);
    }

    private static Dataset<Row> places(Dataset<Row> findings) {
        return findings.select(col(Facts.POSITION).as(PLACE)).distinct().persist(StorageLevel.DISK_ONLY());
    }

    /// All findings but those of descriptions of the corpus.
    public Dataset<Row> findings() {
        Dataset<Row> several = index.filter(col(TIMES).gt(1)).select(Facts.TYPE, Facts.ID, FIRST).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> others = broken.unionAll(nowhere());
        return several.isEmpty() ? others : others.unionAll(repeated(several));
    }

    private Dataset<Row> repeated(Dataset<Row> several) {
        Column same = col(Facts.CONTENT).equalTo(first(Facts.CONTENT));
        return records(facts).join(several, KEY).filter(col(PLACE).gt(first(PLACE))).select(
                col(PLACE).as(Facts.POSITION), kind(same, Finding.Kind.SAME, Finding.Kind.OTHER), col(Facts.TYPE), col(Facts.ID),
                lit(0L).as(Facts.LENGTH));
    }

    /// Links to events that never come.
    private Dataset<Row> nowhere() {
        return references(facts).filter(col(Facts.TYPE).equalTo(Event.ENTITY.name())).join(index, KEY, "left_anti").select(
                col(Facts.POSITION), lit(Finding.Kind.MISSING.name()).as(Finding.KIND), col(Facts.TYPE), col(Facts.ID), lit(0L).as(Facts.LENGTH));
    }

    /// The place of the record of each id that is sound.
    public Dataset<Row> sound() {
        return index.select(col(Facts.TYPE), col(Facts.ID), first(PLACE).as(PLACE));
    }

    /// The place of the first sound record that is no description; far behind all others where there is none.
    public long firstPlace() {
        Row row = index.agg(min(first(PLACE))).first();
        return row.isNullAt(0) ? Long.MAX_VALUE : row.getLong(0);
    }
}
