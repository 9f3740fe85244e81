package dev.annals.spark.part;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import dev.annals.core.format.Notice;
import dev.annals.core.subset.Judgement;
import dev.annals.core.subset.Judges;
import dev.annals.core.subset.Subset;
import dev.annals.core.subset.SubsetCounts;
import dev.annals.core.subset.Verdict;
import dev.annals.json.JsonLines;
import dev.annals.spark.fact.Facts;
import dev.annals.spark.fact.Finding;
import dev.annals.spark.fact.NeededRecords;
import dev.annals.spark.fact.ReadingPlan;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/// A part of a corpus, after it was found out by shuffles on ids what belongs to it.
///
/// @param subset what is asked for
/// @param findings what is known of records by which tasks tell what belongs to it
/// @param chosen how many events are asked for
/// @param unknown how many may be asked for by each condition, if one knew
/// @param told what judges have to tell, as lines of JSON
public record CorpusPart(Subset subset, Dataset<Row> findings, long chosen, List<Long> unknown, List<String> told) {

    private static final String[] KEY = {Facts.TYPE, Facts.ID};

    /// Reads all splits with what was found, to find out one thing.
    @FunctionalInterface
    public interface Survey {
        Dataset<Row> run(Dataset<Row> findings, SplitSurvey task);
    }

    /// The whole.
    public static CorpusPart all(Dataset<Row> findings) {
        return new CorpusPart(Subset.ALL, findings, 0, List.of(), List.of());
    }

    /// The part of the sound records that a subset asks for.
    public static CorpusPart of(SparkSession spark, ReadingPlan reading, PartPlan plan, Dataset<Row> findings, Survey survey) {
        Subset subset = plan.subset();
        List<String> told = List.of();
        Dataset<Row> known = findings;
        if (new Judges(subset).needOthers()) {
            Dataset<Row> others = survey.run(findings, new SplitSurvey(reading, plan, SplitSurvey.Question.OTHERS)).persist(StorageLevel.DISK_ONLY());
            Dataset<Row> judged = judged(spark, plan, others).persist(StorageLevel.DISK_ONLY());
            told = of(judged, Facts.NOTICE).select(Facts.TEXT).collectAsList().stream().map(row -> row.getString(0)).toList();
            known = findings.unionAll(marks(others, judged)).persist(StorageLevel.DISK_ONLY());
        }
        Dataset<Row> events = survey.run(known, new SplitSurvey(reading, plan, SplitSurvey.Question.EVENTS)).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> all = known.unionAll(leadingOut(events));
        Dataset<Row> complete = subset.size() == 0 ? all : all.unionAll(needed(events));
        return counted(subset, complete.persist(StorageLevel.DISK_ONLY()), events, told);
    }

    private static Dataset<Row> of(Dataset<Row> facts, String tag) {
        return facts.filter(col(Facts.TAG).equalTo(tag));
    }

    /// One task sees all actors and places: what one of them is may hang on any before it.
    private static Dataset<Row> judged(SparkSession spark, PartPlan plan, Dataset<Row> others) {
        Dataset<Row> datasets = of(others, Facts.DATASET).dropDuplicates(Facts.ID);
        JavaRDD<Row> inOrder = of(others, Facts.RECORD).unionAll(datasets).repartition(1).sortWithinPartitions(Facts.POSITION).toJavaRDD();
        return spark.createDataFrame(inOrder.mapPartitions(new JudgesTask(plan)), Facts.SCHEMA);
    }

    /// What each split has to know of the actors and places that it names.
    private static Dataset<Row> marks(Dataset<Row> others, Dataset<Row> judged) {
        Dataset<Row> marks = of(judged, Facts.MARK).select(col(Facts.TYPE), col(Facts.ID), col(Facts.CONTENT).as(Facts.LENGTH));
        return of(others, Facts.REFERENCE).select(Facts.POSITION, KEY).join(marks, KEY).select(finding(Finding.Kind.MARK, col(Facts.LENGTH)));
    }

    private static Column[] finding(Finding.Kind kind, Column length) {
        return new Column[] {col(Facts.POSITION), lit(kind.name()).as(Finding.KIND), col(Facts.TYPE), col(Facts.ID), length.as(Facts.LENGTH)};
    }

    /// Links of events that are asked for to some that are not.
    private static Dataset<Row> leadingOut(Dataset<Row> events) {
        Dataset<Row> out = of(events, Facts.EVENT).filter(col(Facts.CONTENT).notEqual((long) Judgement.IN.condition())).select(Facts.TYPE, Facts.ID);
        return of(events, Facts.LINK).select(Facts.POSITION, KEY).distinct().join(out, KEY).select(finding(Finding.Kind.LEADS_OUT, lit(0L)));
    }

    /// The records that events need, those that these name, and so on.
    private static Dataset<Row> needed(Dataset<Row> events) {
        var records = new NeededRecords(events);
        Dataset<Row> needed = records.reached(of(events, Facts.NEED).select(Facts.TYPE, Facts.ID));
        return records.records().join(needed, KEY).select(finding(Finding.Kind.NEEDED, lit(0L)));
    }

    private static CorpusPart counted(Subset subset, Dataset<Row> findings, Dataset<Row> events, List<String> told) {
        var unknown = new Long[subset.size()];
        Arrays.fill(unknown, 0L);
        long chosen = 0;
        for (Row row : of(events, Facts.EVENT).groupBy(Facts.TEXT, Facts.CONTENT).agg(count(lit(1))).collectAsList()) {
            switch (Verdict.valueOf(row.getString(0))) {
                case IN -> chosen = row.getLong(2);
                case UNKNOWN -> unknown[(int) row.getLong(1)] = row.getLong(2);
                case OUT -> {}
            }
        }
        return new CorpusPart(subset, findings, chosen, List.of(unknown), told);
    }

    /// What there is to tell of the part as a whole, as lines of JSON.
    ///
    /// @param links how many links were taken out, as they lead out of it
    /// @param sourcesLost how many reports lack sources that passages named
    public List<String> notices(long links, long sourcesLost) {
        if (subset.isAll()) {
            return List.of();
        }
        var counts = new SubsetCounts(chosen, unknown, links, sourcesLost);
        return Stream.concat(told.stream(), counts.notices(subset, List.of()).stream().map(notice -> JsonLines.line(Notice.ENTITY, notice))).toList();
    }
}
