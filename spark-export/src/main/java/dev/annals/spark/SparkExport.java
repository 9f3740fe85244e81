package dev.annals.spark;

import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.subset.Subset;
import dev.annals.core.subset.SubsetOption;
import dev.annals.core.subset.Wish;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.json.JsonLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/// The program that `spark-submit` runs: `--to FOLDER --format FORMAT [--partition COLUMN] [--gzip] [--from FORMAT] [OPTIONS OF A SUBSET] INPUT...`; it prints the
/// ledger, and ends with 1 where anything was rejected.
public final class SparkExport {

    private static final String USAGE = "Usage: --to FOLDER --format ndjson|ntriples|nquads|turtle|csv|parquet [--partition year|month|country] [--gzip] "
            + "[--from ndjson|gdelt] [--since DAY and other options of a subset] INPUT...";

    private final List<String> inputs = new ArrayList<>();
    private Optional<String> folder = Optional.empty();
    private Optional<String> format = Optional.empty();
    private String from = "ndjson";
    private final List<Wish> wishes = new ArrayList<>();
    private Partitioning partitioning = Partitioning.NONE;
    private boolean packed;

    private SparkExport(List<String> arguments) {
        for (int n = 0; n < arguments.size(); n++) {
            switch (arguments.get(n)) {
                case "--to" -> folder = Optional.of(value(arguments, ++n));
                case "--format" -> format = Optional.of(value(arguments, ++n));
                case "--partition" -> partitioning = Partitioning.of(value(arguments, ++n));
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

    /// Runs the export within the Spark that starts it.
    public static void main(String[] arguments) throws IOException {
        var export = new SparkExport(List.of(arguments));
        boolean rejects;
        try (SparkSession spark = SparkSession.builder().appName("annals export").getOrCreate()) {
            SparkRun run = export.run(spark);
            run.ledger().forEach(entry -> System.out.println(JsonLines.line(LedgerEntry.ENTITY, entry)));
            rejects = run.hasRejects();
        }
        if (rejects) {
            System.exit(1);
        }
    }

    private SparkRun run(SparkSession spark) {
        SparkWriting writing = SparkWriting.of(format.orElseThrow());
        Subset subset = Subset.of(wishes);
        SparkCorpus corpus = AnnalsSpark.read(spark, inputs, from).filter(subset).partitionedBy(partitioning);
        return (packed ? corpus.packed() : corpus).write(writing, folder.orElseThrow());
    }
}
