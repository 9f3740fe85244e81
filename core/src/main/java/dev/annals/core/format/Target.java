package dev.annals.core.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that appears whole or not at all: written beside its name, forced to disk, then renamed.
///
/// Whatever happens on the way, the old file or the whole new one is there. Closing without [#commit] leaves the old file.
/// A device or a pipe is no file that could be replaced, and is written to as it is.
public final class Target implements AutoCloseable {

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final OutputStream stream;
    private boolean committed;

    private Target(Path file, Path part, FileChannel channel) {
        this.file = file;
        this.part = part;
        this.channel = channel;
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /// Begins to write a file, in a folder that is made if needed; throws [UnwritableOutput].
    public static Target of(Path file) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
                return new Target(file, file, FileChannel.open(file, StandardOpenOption.WRITE));
            }
            Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path folder = real.getParent() == null ? real.toAbsolutePath() : real.getParent();
            Files.createDirectories(folder);
            if (Files.isDirectory(real)) {
                throw new IOException("it is a folder");
            }
            Path part = folder.resolve("." + real.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            var channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
            return new Target(real, part, channel);
        } catch (IOException e) {
            throw UnwritableOutput.onCreating(file.toString(), e);
        }
    }

    /// Where the content goes.
    public OutputStream stream() {
        return stream;
    }

    /// Makes what was written the content of the file; throws [UnwritableOutput].
    public void commit() {
        try {
            stream.flush();
            if (part.equals(file)) {
                channel.close();
                committed = true;
                return;
            }
            channel.force(true);
            channel.close();
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            committed = true;
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(file.toString(), e);
        }
    }

    @Override
    public void close() {
        if (committed) {
            return;
        }
        try {
            channel.close();
            if (!part.equals(file)) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(part.toString(), e);
        }
    }
}
