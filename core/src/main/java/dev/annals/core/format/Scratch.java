package dev.annals.core.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Files that nobody sees, for what does not fit into memory; throws [UnwritableOutput] where there is no room for them.
final class Scratch {

    private static final int BLOCK = 1 << 16;

    private Scratch() {}

    /// A new empty file; it is gone when it is closed, at the latest when the program ends.
    static FileChannel file() {
        try {
            Path file = Files.createTempFile("annals", ".scratch");
            var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            discard(file);
            return channel;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// Where a file can be deleted while it is open, not even a crash leaves it behind.
    private static void discard(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    /// A buffer of zeros that lies in a file; its room on the disk is taken now, as a mapped file that finds no room later crashes.
    static ByteBuffer buffer(int size) {
        try (FileChannel channel = file()) {
            ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
            for (int written = 0; written < size; written += BLOCK) {
                channel.write(zeros.clear().limit(Math.min(BLOCK, size - written)));
            }
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, size);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    static UnwritableOutput failed(IOException e) {
        return UnwritableOutput.onWriting("a scratch file in " + System.getProperty("java.io.tmpdir"), e);
    }
}
