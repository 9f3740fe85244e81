package dev.annals.spark;

import dev.annals.spark.split.FileSystems;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/// What tasks of a run have written, told in a file for each shard, so that the same run goes on where it stopped.
///
/// @param systems where files are
/// @param temporary where tasks write before what they wrote gets its names
/// @param attempts what the names of the files of this start of the run have in common, so that tasks of an earlier one that are still at work are not in the way
record WrittenShards(FileSystems systems, String temporary, String attempts) implements Serializable {

    private static final String REPORTS = "_reports";

    /// A file that no other attempt of a task writes.
    Path attempt(String name, long attempt) {
        return new Path(temporary, name + "." + attempts + "." + attempt);
    }

    /// What an earlier start wrote of a shard, if all of it is there as it was.
    Optional<ShardReport> before(String shard) throws IOException {
        Optional<ShardReport> report = told(report(shard));
        for (WrittenFile file : report.map(ShardReport::files).orElseGet(ArrayList::new)) {
            if (!isThere(file)) {
                return Optional.empty();
            }
        }
        return report;
    }

    /// A machine that breaks down may leave a report that is none.
    private Optional<ShardReport> told(Path path) throws IOException {
        try (var in = new DataInputStream(systems.of(path).open(path))) {
            return Optional.of(ShardReport.read(in));
        } catch (FileNotFoundException | EOFException | ChecksumException e) {
            return Optional.empty();
        }
    }

    private Path report(String shard) {
        return new Path(new Path(temporary, REPORTS), shard);
    }

    /// Whether a file is where it was written, or, if the run was stopped while names were given, where it belongs.
    private boolean isThere(WrittenFile file) throws IOException {
        var written = new Path(file.path());
        return isSame(written, file) || isSame(new Path(new Path(temporary).getParent(), file.file()), file);
    }

    private boolean isSame(Path path, WrittenFile file) throws IOException {
        FileSystem system = systems.of(path);
        try (InputStream in = system.open(path); var hashed = new DigestInputStream(in, ShardFile.sha256())) {
            long bytes = hashed.transferTo(OutputStream.nullOutputStream());
            return bytes == file.bytes() && HexFormat.of().formatHex(hashed.getMessageDigest().digest()).equals(file.sha256());
        } catch (FileNotFoundException | ChecksumException e) {
            return false;
        }
    }

    /// Keeps what a task wrote; of attempts at one shard any will do.
    void keep(String shard, long attempt, ShardReport report) throws IOException {
        Path begun = attempt(REPORTS + "/" + shard, attempt);
        FileSystem system = systems.of(begun);
        try (var out = new DataOutputStream(FileSystems.create(system, begun))) {
            report.write(out);
        }
        system.delete(report(shard), false);
        system.rename(begun, report(shard));
    }
}
