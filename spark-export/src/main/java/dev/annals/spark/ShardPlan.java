package dev.annals.spark;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.spark.fact.ReadingPlan;
import dev.annals.spark.part.PartPlan;
import dev.annals.spark.split.LineSplit;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;

/// What all tasks that write have in common.
///
/// @param reading how splits are read
/// @param part which part of the corpus is written
/// @param writing the format that is written
/// @param partitioning by what tables are partitioned
/// @param profile another form of the format; empty for the usual one
/// @param ending what the names of shards end with
/// @param base what the IRIs of records begin with; empty where the format has none
/// @param written what is written already, and where
record ShardPlan(
        ReadingPlan reading, PartPlan part, SparkWriting writing, Partitioning partitioning, String profile, String ending, String base, WrittenShards written) implements Serializable {

    /// What rejected and superseded records are kept in, within an output.
    static final String REJECTS = "_rejects";
    /// What there is to tell is kept in this, within an output.
    static final String NOTICES = "_notices";

    /// The name of a shard.
    String shard(LineSplit split) {
        return part(split, ending);
    }

    /// The name of the lines that are kept beside a shard.
    String beside(String kind, LineSplit split) {
        return kind + "/" + part(split, ".ndjson");
    }

    private static String part(LineSplit split, String ending) {
        return String.format(Locale.ROOT, "part-%05d%s", split.index(), ending);
    }

    /// The exporter of the format, in a task.
    Exporter exporter() {
        return Formats.exporter(writing.format()).orElseThrow(() -> new IllegalStateException("the class path of the executors lacks the format " + writing.format()));
    }

    /// A file that the attempt at hand of a task writes.
    ShardFile open(String name) {
        Path path = written.attempt(name, TaskContext.get().taskAttemptId());
        try {
            return ShardFile.create(reading.systems().of(path), path);
        } catch (IOException e) {
            throw UnwritableOutput.onCreating(name, e);
        }
    }

    ExportOptions options() {
        return new ExportOptions(given(profile), given(base), Optional.empty());
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }
}
