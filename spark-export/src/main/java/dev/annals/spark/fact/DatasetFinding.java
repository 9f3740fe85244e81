package dev.annals.spark.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import dev.annals.core.format.Description;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.importers.contents.Contents;
import dev.annals.spark.split.FileSystems;
import dev.annals.spark.split.LineSplit;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/// Works out by shuffles on ids what one run over all files of a dataset learns before it hands records on.
///
/// @param spark where it runs
/// @param systems where files are
/// @param dataset the dataset
/// @param splits its files
public record DatasetFinding(SparkSession spark, FileSystems systems, String dataset, List<LineSplit> splits) {

    private static final Column NOTHING = lit("");
    private static final Column NO_TEXT = lit(null).cast("string");
    private static final Column ZERO = lit(0L);
    private static final String FIRST = "first";
    private static final String[] KEY = {Facts.TYPE, Facts.ID};

    /// What each file has to know to be read.
    public Dataset<Row> find() {
        Dataset<Row> places = frame(places(ask(DatasetTask.Question.NAMES, frame(List.of())))).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> told = ask(DatasetTask.Question.SURVEY, places).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> shared = shared(of(told, Facts.ROW)).persist(StorageLevel.DISK_ONLY());
        boolean distinct = shared.isEmpty();
        Dataset<Row> fates = distinct
                ? frame(List.of())
                : RowDecisions.on(ask(DatasetTask.Question.VERSIONS, places.unionAll(shared))).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> named = ask(DatasetTask.Question.NAMED, places.unionAll(fates)).persist(StorageLevel.DISK_ONLY());
        refuseDoubtful(named);
        return places.unionAll(frame(description(of(told, Facts.CONTENTS), distinct))).unionAll(fates).unionAll(handedOn(named, of(told, Facts.SAID)))
                .persist(StorageLevel.DISK_ONLY());
    }

    private Dataset<Row> ask(DatasetTask.Question question, Dataset<Row> known) {
        return spark.createDataFrame(KnownSplit.of(spark, splits, known).flatMap(new DatasetTask(systems, dataset, question)), Facts.SCHEMA);
    }

    private Dataset<Row> frame(List<Fact> facts) {
        return spark.createDataFrame(facts.stream().map(Fact::row).toList(), Facts.SCHEMA);
    }

    private static Dataset<Row> of(Dataset<Row> facts, String tag) {
        return facts.filter(col(Facts.TAG).equalTo(tag));
    }

    private static Column[] fact(String tag, Column position, Column type, Column id, Column length, Column text) {
        return new Column[] {
            lit(tag).as(Facts.TAG), position.as(Facts.POSITION), type.as(Facts.TYPE), id.as(Facts.ID), ZERO.as(Facts.CONTENT), length.as(Facts.LENGTH),
            text.as(Facts.TEXT)};
    }

    /// How many files come before each split, and how many of them are called as one of its own.
    private List<Fact> places(Dataset<Row> names) {
        Map<Integer, Map<String, Long>> bySplit = new HashMap<>();
        for (Row row : names.select(Facts.POSITION, Facts.ID).collectAsList()) {
            bySplit.computeIfAbsent(LineSplit.of(row.getLong(0)), none -> new HashMap<>()).merge(row.getString(1), 1L, Long::sum);
        }
        var places = new ArrayList<Fact>();
        Map<String, Long> before = new HashMap<>();
        long files = 0;
        for (LineSplit split : splits) {
            places.add(new Fact(Facts.PLACE, split.position(0), "", "", 0, files, Optional.empty()));
            for (Map.Entry<String, Long> own : bySplit.getOrDefault(split.index(), Map.of()).entrySet()) {
                Optional.ofNullable(before.get(own.getKey())).ifPresent(times -> places.add(new Fact(
                        Facts.FILE, split.position(0), "", own.getKey(), 0, times, Optional.empty())));
                before.merge(own.getKey(), own.getValue(), Long::sum);
                files += own.getValue();
            }
        }
        return places;
    }

    /// The ids that come twice, for each split with a row of one.
    private static Dataset<Row> shared(Dataset<Row> rows) {
        Dataset<Row> several = rows.groupBy(Facts.ID).agg(count(lit(1)).as("times")).filter(col("times").gt(1)).select(Facts.ID);
        return rows.select(Facts.POSITION, Facts.ID).join(several, Facts.ID).distinct()
                .select(fact(Facts.ROW, col(Facts.POSITION), NOTHING, col(Facts.ID), ZERO, NO_TEXT));
    }

    private List<Fact> description(Dataset<Row> contents, boolean distinct) {
        var all = new Contents();
        for (Row row : contents.orderBy(Facts.POSITION).select(Facts.TEXT).collectAsList()) {
            try {
                all.add(new DataInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(row.getString(0)))));
            } catch (IOException e) {
                throw new UncheckedIOException(e); // a task wrote it whole
            }
        }
        return DatasetSplit.importer(dataset).description(all, distinct).stream()
                .map(corpus -> new Fact(Facts.DESCRIPTION, 0, "", "", 0, 0, Optional.of(RecordText.of(Description.together(List.of(corpus)))))).toList();
    }

    private static Dataset<Row> first(Dataset<Row> named) {
        return named.filter(col(Facts.CONTENT).equalTo(1)).groupBy(Facts.TYPE, Facts.ID).agg(min(Facts.POSITION).as(FIRST));
    }

    private static Dataset<Row> failing(Dataset<Row> named) {
        return named.filter(col(Facts.CONTENT).equalTo(0)).join(first(named), KEY, "left");
    }

    /// A row that cannot make a record which a file before it has made is not rejected for that, and names all that it names; the task of its file could
    /// not know.
    private static void refuseDoubtful(Dataset<Row> named) {
        failing(named).filter(col(FIRST).lt(col(Facts.POSITION))).select(KEY[0], KEY[1]).takeAsList(1).forEach(row -> {
            throw new UnsupportedOption("Some rows make the " + row.getString(0) + " " + row.getString(1)
                    + ", and rows of a later file, which name it too, cannot make it; export these files on one machine");
        });
    }

    /// The records that each split hands on, as the first that can make them of what its rows say, with what all rows say of them. Splits before that, whose
    /// rows name them but cannot make them, have to find that out again.
    private static Dataset<Row> handedOn(Dataset<Row> named, Dataset<Row> said) {
        Dataset<Row> first = first(named);
        Dataset<Row> here = first.select(fact(Facts.NAMED, col(FIRST), col(Facts.TYPE), col(Facts.ID), ZERO, NO_TEXT));
        Dataset<Row> failing = failing(named).select(fact(Facts.NAMED, col(Facts.POSITION), col(Facts.TYPE), col(Facts.ID), ZERO, NO_TEXT));
        Dataset<Row> together = said.groupBy(Facts.TYPE, Facts.ID, Facts.TEXT).agg(sum(Facts.LENGTH).as(Facts.LENGTH)).join(first, KEY)
                .select(fact(Facts.SAID, col(FIRST), col(Facts.TYPE), col(Facts.ID), col(Facts.LENGTH), col(Facts.TEXT)));
        return here.unionAll(failing).unionAll(together);
    }
}
