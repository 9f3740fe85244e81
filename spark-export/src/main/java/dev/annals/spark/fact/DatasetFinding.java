package dev.annals.spark.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dev.annals.core.format.Description;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.model.Event;
import dev.annals.importers.contents.Contents;
import dev.annals.spark.split.FileSystems;
import dev.annals.spark.split.LineSplit;
import dev.annals.spark.split.SplitPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/// Works out by shuffles on ids what one run over all files of a dataset learns before it hands records on.
///
/// @param spark where it runs
/// @param systems where files are
/// @param dataset the dataset
/// @param splits its files, or pieces of them
public record DatasetFinding(SparkSession spark, FileSystems systems, String dataset, List<LineSplit> splits) {

    /// What each file has to know to be read; throws [UnsupportedOption] where files cannot be read apart.
    public Dataset<Row> find() {
        Dataset<Row> begin = frame(places(ask(DatasetTask.Question.NAMES, frame(List.of())))).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> told = ask(DatasetTask.Question.SURVEY, begin).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> places = begin.unionAll(of(told, Facts.PIECE, Facts.TOLD)).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> several = several(of(told, Facts.ROW)).persist(StorageLevel.DISK_ONLY());
        boolean distinct = several.isEmpty();
        Dataset<Row> fates = distinct
                ? frame(List.of())
                : RowDecisions.on(ask(DatasetTask.Question.VERSIONS, places.unionAll(shared(of(told, Facts.ROW), several)))).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> named = ask(DatasetTask.Question.NAMED, places.unionAll(fates)).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> said = together(of(told, Facts.SAID)).persist(StorageLevel.DISK_ONLY());
        var sights = FirstSights.of(named, said);
        sights.refuseDoubtful();
        return places.unionAll(frame(description(of(told, Facts.CONTENTS), distinct))).unionAll(fates).unionAll(sights.handedOn())
                .unionAll(retracted(said, of(told, Facts.ROW)));
    }

    private Dataset<Row> ask(DatasetTask.Question question, Dataset<Row> known) {
        return spark.createDataFrame(KnownSplit.of(spark, splits, known).flatMap(new DatasetTask(systems, dataset, question)), Facts.SCHEMA);
    }

    private Dataset<Row> frame(List<Fact> facts) {
        return spark.createDataFrame(facts.stream().map(Fact::row).toList(), Facts.SCHEMA);
    }

    private static Dataset<Row> of(Dataset<Row> facts, Object... tags) {
        return facts.filter(col(Facts.TAG).isin(tags));
    }

    /// How many files come before each split, and how many of them are called as one of its own; of splits of one file that of the first.
    private List<Fact> places(Dataset<Row> names) {
        Map<Integer, Map<String, Long>> bySplit = new HashMap<>();
        for (Row row : names.collectAsList()) {
            Fact name = Fact.of(row);
            if (name.tag().equals(Facts.REFUSED)) {
                throw new UnsupportedOption(name.text().orElseThrow());
            }
            bySplit.computeIfAbsent(LineSplit.of(name.position()), none -> new HashMap<>()).merge(name.id(), 1L, Long::sum);
        }
        var places = new ArrayList<Fact>();
        Map<String, Long> before = new HashMap<>();
        long files = 0;
        for (List<LineSplit> file : SplitPlan.byFile(splits)) {
            Map<String, Long> own = bySplit.getOrDefault(file.getFirst().index(), Map.of());
            for (LineSplit split : file) {
                places.add(new Fact(Facts.PLACE, split.position(0), "", "", file.size(), files, Optional.empty()));
                own.keySet().forEach(name -> Optional.ofNullable(before.get(name)).ifPresent(times -> places.add(new Fact(
                        Facts.FILE, split.position(0), "", name, 0, times, Optional.empty()))));
            }
            for (Map.Entry<String, Long> name : own.entrySet()) {
                before.merge(name.getKey(), name.getValue(), Long::sum);
                files += name.getValue();
            }
        }
        return places;
    }

    /// The ids that come twice.
    private static Dataset<Row> several(Dataset<Row> rows) {
        return rows.groupBy(Facts.ID).agg(count(lit(1)).as("times")).filter(col("times").gt(1)).select(Facts.ID);
    }

    /// These ids, for each split with a row of one.
    private static Dataset<Row> shared(Dataset<Row> rows, Dataset<Row> several) {
        return rows.select(Facts.POSITION, Facts.ID).join(several, Facts.ID).distinct()
                .select(Facts.columns(Facts.ROW, col(Facts.POSITION), lit(""), col(Facts.ID), lit(0L), Facts.NO_TEXT));
    }

    private static Dataset<Row> together(Dataset<Row> said) {
        return said.groupBy(Facts.TYPE, Facts.ID, Facts.TEXT).agg(sum(Facts.LENGTH).as(Facts.LENGTH));
    }

    /// The events that rows of any file take back, for each split with a row of one.
    private Dataset<Row> retracted(Dataset<Row> said, Dataset<Row> rows) {
        Dataset<Row> events = said.filter(col(Facts.TYPE).equalTo(Event.ENTITY.name())).select(Facts.TYPE, Facts.ID, Facts.LENGTH, Facts.TEXT);
        return events.isEmpty() ? frame(List.of()) : rows.select(Facts.POSITION, Facts.ID).distinct().join(events, Facts.ID)
                .select(Facts.columns(Facts.SAID, col(Facts.POSITION), col(Facts.TYPE), col(Facts.ID), col(Facts.LENGTH), col(Facts.TEXT)));
    }

    private List<Fact> description(Dataset<Row> contents, boolean distinct) {
        var all = new Contents();
        for (Row row : Facts.inOrder(contents.select(Facts.POSITION, Facts.TEXT))) {
            try {
                all.add(SplitPieces.bytes(row.getString(1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e); // a task wrote it whole
            }
        }
        return DatasetSplit.importer(dataset).description(all, distinct).stream()
                .map(corpus -> new Fact(Facts.DESCRIPTION, 0, "", "", 0, 0, Optional.of(RecordText.of(Description.together(List.of(corpus)))))).toList();
    }
}
