package dev.annals.spark;

import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.subset.Subset;
import dev.annals.core.subset.SubsetOption;
import dev.annals.core.subset.Wish;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.json.JsonLines;
import dev.annals.spark.split.FileSystems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FSError;
import org.apache.spark.sql.SparkSession;

/// The program that `spark-submit` runs: `--to FOLDER --format FORMAT [--partition COLUMN] [--profile NAME] [--gzip] [--from FORMAT] [OPTIONS OF A SUBSET] INPUT...`; it prints the
/// ledger, and ends with 1 where anything was rejected, and else as the command does.
public final class SparkExport {

    private static final String USAGE = "Usage: --to FOLDER --format ndjson|ntriples|nquads|turtle|csv|parquet|xlsx [--partition year|month|country] [--profile NAME] [--gzip] "
            + "[--from ndjson|DATASET] [--since DAY and other options of a subset] INPUT...";

    private static final int REJECTS = 1;

    private final List<String> inputs = new ArrayList<>();
    private Optional<String> folder = Optional.empty();
    private Optional<String> format = Optional.empty();
    private String from = "ndjson";
    private final List<Wish> wishes = new ArrayList<>();
    private Partitioning partitioning = Partitioning.NONE;
    private Optional<String> profile = Optional.empty();
    private boolean packed;

    private SparkExport(List<String> arguments) {
        for (int n = 0; n < arguments.size(); n++) {
            switch (arguments.get(n)) {
                case "--to" -> folder = Optional.of(value(arguments, ++n));
                case "--format" -> format = Optional.of(value(arguments, ++n));
                case "--partition" -> partitioning = Partitioning.of(value(arguments, ++n));
                case "--profile" -> profile = Optional.of(value(arguments, ++n));
                case "--gzip" -> packed = true;
                case "--from" -> from = value(arguments, ++n);
                case String word when SubsetOption.of(word).isPresent() -> {
                    SubsetOption option = SubsetOption.of(word).orElseThrow();
                    wish(option, option.isFlag() ? "" : value(arguments, ++n));
                }
                case String other when other.startsWith("--") -> throw new UnsupportedOption("There is no option " + other + ". " + USAGE);
                case String input -> inputs.add(input);
            }
        }
        if (inputs.isEmpty() || folder.isEmpty() || format.isEmpty()) {
            throw new UnsupportedOption(USAGE);
        }
    }

    /// As for `annals export`, commas separate what is left out.
    private void wish(SubsetOption option, String value) {
        List<String> values = option == SubsetOption.WITHOUT ? List.of(value.split(",", -1)) : List.of(value);
        values.forEach(each -> wishes.add(new Wish(option, each)));
    }

    private static String value(List<String> arguments, int n) {
        if (n >= arguments.size()) {
            throw new UnsupportedOption(arguments.getLast() + " needs a value. " + USAGE);
        }
        return arguments.get(n);
    }

    /// Runs the export within the Spark that starts it. What `annals export` ends with where a run fails, this does too.
    public static void main(String[] arguments) {
        int code = code(List.of(arguments));
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int code(List<String> arguments) {
        try {
            return export(new SparkExport(arguments));
        } catch (Exception | FSError e) { // Spark does not declare those that are checked, and Hadoop makes errors of failing disks
            return FailedRun.of(e).map(SparkExport::tell).orElseGet(() -> trace(e));
        }
    }

    private static int tell(FailedRun failed) {
        System.err.println("annals: " + failed.message());
        return failed.code();
    }

    private static int trace(Throwable failure) {
        failure.printStackTrace();
        return FailedRun.codeOfOther(failure);
    }

    private static int export(SparkExport export) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("annals export").getOrCreate()) {
            SparkRun run = export.run(spark);
            run.ledger().forEach(entry -> System.out.println(JsonLines.line(LedgerEntry.ENTITY, entry)));
            point(run.rejects(), run.folder(), ShardPlan.REJECTS, "what was rejected or superseded, with the reasons");
            point(run.notices(), run.folder(), ShardPlan.NOTICES, "what is wrong with data or deserves a look");
            return run.hasRejects() ? REJECTS : 0;
        }
    }

    /// Says where lines are that nobody would look for.
    private static void point(long lines, String folder, String kind, String what) {
        if (lines > 0) {
            System.err.println("annals: " + folder + "/" + kind + " holds " + what + ": lines: " + lines);
        }
    }

    private SparkRun run(SparkSession spark) {
        SparkWriting writing = SparkWriting.of(format.orElseThrow());
        writing.check(profile, packed, partitioning);
        OutputFolders.check(FileSystems.of(spark.sparkContext().hadoopConfiguration()), folder.orElseThrow());
        Subset subset = Subset.of(wishes);
        SparkCorpus corpus = AnnalsSpark.read(spark, inputs, from).filter(subset).partitionedBy(partitioning);
        SparkCorpus formed = profile.map(corpus::profiled).orElse(corpus);
        return (packed ? formed.packed() : formed).write(writing, folder.orElseThrow());
    }
}
