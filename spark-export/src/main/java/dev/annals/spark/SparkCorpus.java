package dev.annals.spark;

import static org.apache.spark.sql.functions.col;

import dev.annals.core.format.Export;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Packed;
import dev.annals.core.format.Severity;
import dev.annals.core.graph.CorpusBase;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.ContentStamp;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/// A corpus of which it is known what is sound in it, and which can be written any number of times.
public final class SparkCorpus {

    /// Shards of another model do not go with those of this one.
    private static final String MODEL = new ContentStamp().stamp().model();

    private final SparkSession spark;
    private final FileSystems systems;
    private final String importer;
    private final List<LineSplit> splits;
    private final boolean severalFiles;
    private final List<Long> linesBefore;
    private final Descriptions descriptions;
    private final Dataset<Row> findings;
    private final List<String> inputs;
    private final String packing;

    private SparkCorpus(
            SparkSession spark, FileSystems systems, String importer, List<LineSplit> splits, boolean severalFiles, List<Long> linesBefore,
            Descriptions descriptions, Dataset<Row> findings, List<String> inputs, String packing) {
        this.spark = spark;
        this.systems = systems;
        this.importer = importer;
        this.splits = splits;
        this.severalFiles = severalFiles;
        this.linesBefore = linesBefore;
        this.descriptions = descriptions;
        this.findings = findings;
        this.inputs = inputs;
        this.packing = packing;
    }

    static SparkCorpus read(SparkSession spark, FileSystems systems, SplitPlan plan, String importer) {
        var facts = new FactFinding(spark, systems, importer, plan.splits());
        Dataset<Row> known = facts.find(false).persist(StorageLevel.DISK_ONLY());
        var decisions = Decisions.on(known, () -> facts.find(true).persist(StorageLevel.DISK_ONLY()));
        var descriptions = Descriptions.of(known, plan.files() > 1, decisions::firstPlace);
        Dataset<Row> findings = decisions.findings().unionAll(spark.createDataFrame(descriptions.findings(), Finding.SCHEMA));
        return new SparkCorpus(
                spark, systems, importer, plan.splits(), plan.files() > 1, linesBefore(known, plan.splits()), descriptions,
                findings.persist(StorageLevel.DISK_ONLY()), plan.inputs(), "");
    }

    private static List<Long> linesBefore(Dataset<Row> facts, List<LineSplit> splits) {
        var lines = new long[splits.size()];
        for (Row row : facts.filter(col(Facts.TAG).equalTo(Facts.SPLIT)).select(Facts.POSITION, Facts.LENGTH).collectAsList()) {
            lines[(int) row.getLong(0)] = row.getLong(1);
        }
        var before = new long[splits.size()];
        for (int n = 1; n < before.length; n++) {
            before[n] = splits.get(n).start() == 0 ? 0 : before[n - 1] + lines[n - 1];
        }
        return Arrays.stream(before).boxed().toList();
    }

    /// The same corpus, whose shards are packed by gzip.
    public SparkCorpus packed() {
        return new SparkCorpus(spark, systems, importer, splits, severalFiles, linesBefore, descriptions, findings, inputs, Packed.EXTENSION);
    }

    /// Writes NDJSON to a folder, a record a line.
    public SparkRun toNdjson(String folder) {
        return write(SparkWriting.NDJSON, folder);
    }

    /// Writes N-Triples to a folder.
    public SparkRun toNTriples(String folder) {
        return write(SparkWriting.NTRIPLES, folder);
    }

    /// Writes N-Quads to a folder.
    public SparkRun toNQuads(String folder) {
        return write(SparkWriting.NQUADS, folder);
    }

    /// Writes Turtle to a folder; each shard is a file that can be read alone.
    public SparkRun toTurtle(String folder) {
        return write(SparkWriting.TURTLE, folder);
    }

    /// What the IRIs of all shards begin with, as they would in one file that begins with the description.
    private String base(String exporter) {
        return descriptions.taken().map(RecordText::record).filter(corpus -> canHold(exporter, corpus)).map(CorpusBase::of).orElse(CorpusBase.DEFAULT);
    }

    private static boolean canHold(String exporter, CorpusRecord corpus) {
        try (Export export = Formats.exporter(exporter).orElseThrow().open(OutputStream.nullOutputStream())) {
            return export.write(corpus).stream().noneMatch(notice -> notice.severity() == Severity.ERROR);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written anywhere
        }
    }

    SparkRun write(SparkWriting writing, String folder) {
        String base = writing.isBased() ? base(writing.format()) : "";
        String ending = writing.ending() + packing;
        String first = descriptions.first().orElse("");
        var output = OutputFolders.begin(systems, folder, List.of(MODEL, importer, writing.format(), ending, base, first, linesBefore.toString(), String.join("\n", inputs)));
        var plan = new ShardPlan(systems, importer, writing.format(), ending, base, severalFiles, first, linesBefore, output.written());
        return output.finish(splits().zipPartitions(found(), new ShardTask(plan)).collect());
    }

    private JavaRDD<LineSplit> splits() {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(splits, splits.size());
    }

    private JavaPairRDD<Long, Finding> found() {
        return findings.toJavaRDD().mapToPair(row -> new Tuple2<>(row.getLong(0), Finding.of(row)))
                .repartitionAndSortWithinPartitions(new BySplit(splits.size()));
    }
}
