package dev.annals.spark;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.model.Corpus;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What all tasks that write have in common.
///
/// @param systems where files are
/// @param importer the format that is read
/// @param exporter the format that is written
/// @param ending what the names of shards end with
/// @param base what the IRIs of records begin with; empty where the format has none
/// @param severalFiles whether there are several files, which have one description together
/// @param first the first description among them; empty where there is none
/// @param linesBefore how many lines come before each split in its file
/// @param written what is written already, and where
record ShardPlan(
        FileSystems systems, String importer, String exporter, String ending, String base, boolean severalFiles, String first, List<Long> linesBefore,
        WrittenShards written) implements Serializable {

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

    ExportOptions options() {
        return new ExportOptions(Optional.empty(), Optional.of(base).filter(text -> !text.isEmpty()), Optional.empty());
    }

    Optional<Corpus> description() {
        return first.isEmpty() ? Optional.empty() : Optional.of((Corpus) RecordText.record(first));
    }
}
