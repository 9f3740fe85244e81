package dev.annals.spark;

import static org.apache.spark.sql.functions.col;

import dev.annals.core.format.Export;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Packed;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.graph.CorpusBase;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.subset.Subset;
import dev.annals.core.transfer.ContentStamp;
import dev.annals.spark.fact.DatasetFinding;
import dev.annals.spark.fact.DatasetSplit;
import dev.annals.spark.fact.Decisions;
import dev.annals.spark.fact.Descriptions;
import dev.annals.spark.fact.FactFinding;
import dev.annals.spark.fact.Facts;
import dev.annals.spark.fact.Finding;
import dev.annals.spark.fact.KeptRows;
import dev.annals.spark.fact.KnownSplit;
import dev.annals.spark.fact.ReadingPlan;
import dev.annals.spark.fact.RecordText;
import dev.annals.spark.part.CorpusPart;
import dev.annals.spark.part.PartPlan;
import dev.annals.spark.part.SplitSurvey;
import dev.annals.spark.split.BySplit;
import dev.annals.spark.split.FileSystems;
import dev.annals.spark.split.LineSplit;
import dev.annals.spark.split.SentPlace;
import dev.annals.spark.split.SplitPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
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
    private final ReadingPlan reading;
    private final SplitPlan plan;
    private final JavaRDD<KnownSplit> splits;
    private final Descriptions descriptions;
    private final CorpusPart part;
    private final LentRecords lent;
    private final Layout layout;

    /// How what is written lies in files.
    private record Layout(Optional<String> profile, String packing, Partitioning partitioning) {

        private static final Layout USUAL = new Layout(Optional.empty(), "", Partitioning.NONE);
    }

    private SparkCorpus(
            SparkSession spark, ReadingPlan reading, SplitPlan plan, JavaRDD<KnownSplit> splits, Descriptions descriptions, CorpusPart part, LentRecords lent, Layout layout) {
        this.spark = spark;
        this.reading = reading;
        this.plan = plan;
        this.splits = splits;
        this.descriptions = descriptions;
        this.part = part;
        this.lent = lent;
        this.layout = layout;
    }

    static SparkCorpus read(SparkSession spark, FileSystems systems, SplitPlan plan, String importer) {
        boolean dataset = DatasetSplit.isDataset(importer);
        JavaRDD<KnownSplit> splits = dataset
                ? KnownSplit.of(spark, plan.splits(), new DatasetFinding(spark, systems, importer, plan.splits()).find())
                : KnownSplit.of(spark, plan.splits());
        boolean several = plan.files() > 1 && !dataset;
        var facts = new FactFinding(spark, systems, importer, splits);
        Dataset<Row> known = facts.find(false).persist(StorageLevel.DISK_ONLY());
        var decisions = Decisions.on(known, () -> facts.find(true).persist(StorageLevel.DISK_ONLY()));
        var descriptions = Descriptions.of(known, several, decisions::firstPlace);
        Dataset<Row> findings = decisions.findings().unionAll(spark.createDataFrame(descriptions.findings(), Finding.SCHEMA));
        var reading = new ReadingPlan(systems, importer, several, descriptions.first().orElse(""), linesBefore(known, plan.splits()));
        return new SparkCorpus(
                spark, reading, plan, splits, descriptions, CorpusPart.all(findings.persist(StorageLevel.DISK_ONLY())),
                new LentRecords(known, decisions.sound()), Layout.USUAL);
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
        return with(new Layout(layout.profile(), Packed.EXTENSION, layout.partitioning()));
    }

    /// The same corpus, whose tables of events are partitioned, or which is divided into workbooks.
    public SparkCorpus partitionedBy(Partitioning partitioning) {
        return with(new Layout(layout.profile(), layout.packing(), partitioning));
    }

    /// The same corpus, written in another form of the format, such as `compact` for RDF or `large` for workbooks.
    public SparkCorpus profiled(String profile) {
        return with(new Layout(Optional.of(profile), layout.packing(), layout.partitioning()));
    }

    private SparkCorpus with(Layout other) {
        return new SparkCorpus(spark, reading, plan, splits, descriptions, part, lent, other);
    }

    /// The part of the corpus that a subset asks for, which is a corpus; throws [UnsupportedOption] where this is a part already.
    public SparkCorpus filter(Subset subset) {
        if (!part.subset().isAll()) {
            throw new UnsupportedOption("This is a part of a corpus already, by " + part.subset().text() + "; give all options of a part at once");
        }
        if (subset.isAll()) {
            return this;
        }
        var chosen = CorpusPart.of(spark, reading, partPlan(subset), part.findings(), this::survey);
        Dataset<Row> named = KeptRows.of(survey(chosen.findings(), new SplitSurvey(reading, partPlan(subset), SplitSurvey.Question.NAMES)));
        return new SparkCorpus(spark, reading, plan, splits, descriptions, chosen, LentRecords.of(named), layout);
    }

    private PartPlan partPlan(Subset subset) {
        return PartPlan.of(subset, descriptions.taken().isPresent());
    }

    private Dataset<Row> survey(Dataset<Row> findings, SplitSurvey survey) {
        return spark.createDataFrame(splits.zipPartitions(found(findings), survey), Facts.SCHEMA);
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

    /// Writes all tables as CSV, each to a folder within this one.
    public SparkRun toTables(String folder) {
        return write(SparkWriting.CSV, folder);
    }

    /// Writes all tables as Parquet, each to a folder within this one.
    public SparkRun toParquet(String folder) {
        return write(SparkWriting.PARQUET, folder);
    }

    /// Writes workbooks, one for each value of what they are partitioned by, each with all that its events name.
    public SparkRun toWorkbooks(String folder) {
        return write(SparkWriting.XLSX, folder);
    }

    /// What the IRIs of all shards begin with, as they would in one file that begins with the description.
    private String base(String exporter) {
        return description().filter(corpus -> canHold(exporter, corpus)).map(CorpusBase::of).orElse(CorpusBase.DEFAULT);
    }

    /// The description as it is written.
    private Optional<CorpusRecord> description() {
        Optional<CorpusRecord> whole = descriptions.taken().map(RecordText::record);
        return part.subset().isAll() ? whole : whole.map(corpus -> part.subset().describe((Corpus) corpus));
    }

    private static boolean canHold(String exporter, CorpusRecord corpus) {
        try (Export export = Formats.exporter(exporter).orElseThrow().open(OutputStream.nullOutputStream())) {
            return export.write(corpus).stream().noneMatch(notice -> notice.severity() == Severity.ERROR);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written anywhere
        }
    }

    SparkRun write(SparkWriting writing, String folder) {
        writing.check(layout.profile(), !layout.packing().isEmpty(), layout.partitioning());
        String base = writing.isBased() ? base(writing.format()) : "";
        String ending = writing.ending() + layout.packing();
        var output = OutputFolders.begin(reading.systems(), folder, List.of(
                MODEL, reading.importer(), part.subset().text(), writing.format(), layout.partitioning().name(), layout.profile().orElse(""), ending, base, reading.first(), reading.linesBefore().toString(),
                String.join("\n", plan.inputs())));
        var shards = new ShardPlan(reading, partPlan(part.subset()), writing, layout.partitioning(), layout.profile().orElse(""), ending, base, output.written());
        List<ShardReport> reports = inputs(writing).zipPartitions(found(part.findings()), new ShardTask(shards)).collect();
        return output.finish(writing.isOfWorkbooks() ? workbooks(shards, reports) : reports, part.notices(sum(reports, ShardReport::links), sum(reports, ShardReport::sourcesLost)));
    }

    private static long sum(List<ShardReport> reports, ToLongFunction<ShardReport> count) {
        return reports.stream().mapToLong(count).sum();
    }

    /// Writes workbooks, after it was told of all records where they belong.
    private List<ShardReport> workbooks(ShardPlan shards, List<ShardReport> reports) {
        var workbooks = Workbooks.of(spark, reading.systems(), reports, layout.partitioning());
        Workbooks.Division division = workbooks.divide();
        var task = new WorkbookTask(
                shards, division.names(), workbooks.description(), sum(reports, report -> report.sum(TypeCount::rejected)),
                sum(reports, report -> report.sum(TypeCount::superseded)), workbooks.errors(), sum(reports, ShardReport::events));
        List<ShardReport> written = sent(division.sent(), division.names().size()).mapPartitionsWithIndex(task, false).collect();
        return Stream.concat(reports.stream().map(ShardReport::withoutFacts), written.stream()).toList();
    }

    /// Records as JSON, each at the tasks that have to know it, of so many; only splits that have some of them are read.
    private JavaPairRDD<SentPlace, String> sent(Dataset<Row> wanted, int takers) {
        Dataset<Row> known = KeptRows.of(wanted);
        var having = new BitSet();
        known.select(LentRecords.splitOf(col(Facts.POSITION))).distinct().collectAsList().forEach(row -> having.set(row.getInt(0)));
        var survey = new SplitSurvey(reading, partPlan(part.subset()), SplitSurvey.Question.SENT);
        return splits.filter(split -> having.get(split.split().index())).zipPartitions(found(part.findings().unionAll(known)), survey)
                .mapToPair(row -> new Tuple2<>(new SentPlace((int) row.getLong(4), row.getLong(1)), row.getString(6)))
                .repartitionAndSortWithinPartitions(new BySplit(takers));
    }

    private JavaRDD<SplitInput> inputs(SparkWriting writing) {
        return writing.isOfTables() || layout.partitioning() == Partitioning.COUNTRY
                ? splits.zipPartitions(sent(lent.findings(), plan.splits().size()), (known, records) -> List.of(new SplitInput(known.next(), records)).iterator())
                : splits.map(SplitInput::alone);
    }

    private JavaPairRDD<Long, Finding> found(Dataset<Row> findings) {
        return findings.toJavaRDD().mapToPair(row -> new Tuple2<>(row.getLong(0), Finding.of(row)))
                .repartitionAndSortWithinPartitions(new BySplit(plan.splits().size()));
    }
}
