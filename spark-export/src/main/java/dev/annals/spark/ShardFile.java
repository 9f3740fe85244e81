package dev.annals.spark;

import dev.annals.spark.split.FileSystems;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/// A file that an attempt of a task writes, under a name that no other attempt has; counted and hashed on the way.
final class ShardFile extends FilterOutputStream {

    /// Makes a file of a name within an output.
    @FunctionalInterface
    interface Opener {
        ShardFile open(String name) throws IOException;
    }

    private final Path path;
    private final MessageDigest digest;
    private long bytes;

    private ShardFile(Path path, OutputStream out, MessageDigest digest) {
        super(new DigestOutputStream(out, digest));
        this.path = path;
        this.digest = digest;
    }

    static ShardFile create(FileSystem system, Path path) throws IOException {
        FileSystems.checkName(system, path);
        return new ShardFile(path, FileSystems.create(system, path), sha256());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        bytes++;
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        out.write(source, offset, length);
        bytes += length;
    }

    /// What was written, after it was closed.
    WrittenFile written(String name, long records) {
        return new WrittenFile(path.toString(), name, records, bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
