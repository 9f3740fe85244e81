package dev.annals.core.files;

import dev.annals.core.format.Input;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A device or a pipe: no file that could be replaced, so it is written to as it is, and what was written stays.
final class Device extends Target {

    private final FileChannel channel;
    private final OutputStream stream;

    Device(Path file) throws IOException {
        super(file.toString());
        this.channel = FileChannel.open(file, StandardOpenOption.WRITE);
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /// Whether something that is no file and no folder has this name.
    static boolean is(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public Optional<Input> written() {
        return Optional.empty();
    }

    @Override
    void force() throws IOException {
        stream.flush();
        channel.close();
    }

    @Override
    void discard() throws IOException {
        channel.close();
    }
}
