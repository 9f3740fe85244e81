package dev.annals.spark;

import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.model.Catalogue;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.json.JsonLines;
import dev.annals.spark.split.FileSystems;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/// A folder that a run fills: tasks write beside it, each attempt under a name of its own; what the attempts that count wrote gets its name at the end.
///
/// Whoever finds `_SUCCESS` finds everything. A run that fails or is killed leaves what it wrote so far, and the same run goes on from there.
final class OutputFolders {

    private static final String TEMPORARY = "_temporary";
    private static final String RUN = TEMPORARY + "/_run";
    private static final String SUCCESS = "_SUCCESS";
    private static final String MANIFEST = "_manifest.ndjson";
    private static final String LEDGER = "_ledger.ndjson";

    /// What is told of all shards together.
    private static final String TOLD = ShardPlan.NOTICES + "/all.ndjson";

    private final FileSystem system;
    private final String name;
    private final Path folder;
    private final WrittenShards written;

    private OutputFolders(FileSystems systems, FileSystem system, String name, Path folder) {
        this.system = system;
        this.name = name;
        this.folder = folder;
        this.written = new WrittenShards(systems, temporary().toString(), Long.toHexString(new SecureRandom().nextLong()));
    }

    /// Refuses a folder that holds something else than a run that stopped, before anything is read for it.
    static void check(FileSystems systems, String name) {
        try {
            Path folder = FileSystems.path(name);
            FileSystem system = systems.of(folder);
            if (isTaken(system, folder) && !system.exists(new Path(folder, RUN))) {
                throw refused(name);
            }
        } catch (IOException e) {
            throw UnwritableOutput.onCreating(name, e);
        }
    }

    private static boolean isTaken(FileSystem system, Path folder) throws IOException {
        return system.exists(folder) && system.listStatus(folder).length > 0;
    }

    private static UnsupportedOption refused(String name) {
        return new UnsupportedOption("The folder " + name + " holds something already, and it is no run of the same inputs and options that stopped; name one that is not there yet");
    }

    /// A folder that is not there yet, or empty, or one in which a run stopped of which all of this is the same.
    static OutputFolders begin(FileSystems systems, String name, List<String> what) {
        try {
            Path folder = FileSystems.path(name);
            FileSystem system = systems.of(folder);
            var output = new OutputFolders(systems, system, name, folder);
            String run = HexFormat.of().formatHex(ShardFile.sha256().digest(String.join("\0", what).getBytes(StandardCharsets.UTF_8)));
            if (!isTaken(system, folder)) {
                output.start(run);
            } else if (!output.isOf(run)) {
                throw refused(name);
            }
            return output;
        } catch (IOException e) {
            throw UnwritableOutput.onCreating(name, e);
        }
    }

    private void start(String run) throws IOException {
        try (OutputStream out = FileSystems.create(system, run())) {
            out.write(run.getBytes(StandardCharsets.UTF_8));
        }
    }

    private boolean isOf(String run) throws IOException {
        if (!system.exists(run())) {
            return false;
        }
        try (InputStream in = system.open(run())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(run);
        }
    }

    /// Where it is told which run it is.
    private Path run() {
        return new Path(folder, RUN);
    }

    private Path temporary() {
        return new Path(folder, TEMPORARY);
    }

    /// Where tasks write, and tell that they did.
    WrittenShards written() {
        return written;
    }

    /// Gives files their names, and tells what there is; lines of JSON are what is told of all shards together.
    SparkRun finish(List<ShardReport> reports, List<String> told) {
        List<LedgerEntry> ledger = sum(reports);
        try {
            Stream<WrittenFile> all = Stream.concat(reports.stream().flatMap(report -> report.files().stream()), tell(told).stream());
            List<WrittenFile> files = all.sorted(Comparator.comparing(WrittenFile::file)).toList();
            for (WrittenFile file : files) {
                rename(file);
            }
            write(MANIFEST, lines -> {
                for (WrittenFile file : files) {
                    lines.write(WrittenFile.ENTITY, file);
                }
            });
            write(LEDGER, lines -> {
                for (LedgerEntry entry : ledger) {
                    lines.write(LedgerEntry.ENTITY, entry);
                }
            });
            FileSystems.create(system, new Path(folder, SUCCESS)).close();
            system.delete(temporary(), true);
            return new SparkRun(name, ledger, shards(files), lines(files, ShardPlan.REJECTS), lines(files, ShardPlan.NOTICES));
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(name, e);
        }
    }

    private Optional<WrittenFile> tell(List<String> told) throws IOException {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var file = ShardFile.create(system, written.attempt(TOLD, 0));
        try (file) {
            file.write((String.join("\n", told) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return Optional.of(file.written(TOLD, told.size()));
    }

    private static int shards(List<WrittenFile> files) {
        return (int) files.stream().filter(file -> !file.file().startsWith("_")).count();
    }

    private static long lines(List<WrittenFile> files, String kind) {
        return files.stream().filter(file -> file.file().startsWith(kind + "/")).mapToLong(WrittenFile::records).sum();
    }

    private void rename(WrittenFile file) throws IOException {
        var written = new Path(file.path());
        var target = new Path(folder, file.file());
        if (!system.exists(written) && system.exists(target)) {
            return; // it got its name before the run stopped
        }
        FileSystems.checkName(system, target);
        system.mkdirs(target.getParent());
        system.delete(target, false);
        if (!system.rename(written, target)) {
            throw new FileNotFoundException(file.path() + " cannot be renamed to " + target);
        }
    }

    /// Writes lines.
    @FunctionalInterface
    private interface Writing {
        void write(JsonLines lines) throws IOException;
    }

    private void write(String file, Writing writing) throws IOException {
        try (var lines = new JsonLines(FileSystems.create(system, new Path(folder, file)))) {
            writing.write(lines);
        }
    }

    /// The ledger of all tasks, in the order of the catalogue; what cannot be told apart comes last.
    private List<LedgerEntry> sum(List<ShardReport> reports) {
        Map<String, TypeCount> sums = new LinkedHashMap<>();
        Catalogue.ENTITIES.forEach(entity -> sums.put(entity.name(), TypeCount.none(entity.name())));
        Stream<TypeCount> counts = reports.stream().flatMap(report -> report.counts().stream());
        counts.forEach(count -> sums.merge(count.type(), count, TypeCount::plus));
        return sums.values().stream().filter(count -> count.read() > 0).map(count -> count.entry(name)).toList();
    }
}
