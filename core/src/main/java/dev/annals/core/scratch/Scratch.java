package dev.annals.core.scratch;

import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Files that nobody sees, for what does not fit into memory; throws [UnwritableOutput] where there is no room for them.
///
/// They lie in a folder that only its owner can open, in the folder that the property `java.io.tmpdir` names (the launcher sets it to `TMPDIR`).
/// The folder is gone when the program ends; what a run that crashed left behind is told from what others still use by its [lock][ScratchFolder],
/// and removed by the next.
public final class Scratch {

    private static final int BLOCK = 1 << 16;

    private Scratch() {}

    /// A new empty file; it is gone when it is closed, at the latest when the program ends.
    public static FileChannel file() {
        try {
            Path file = ScratchFolder.newFile(".scratch");
            return FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// A new empty file for what needs one with a name, such as a library; it is gone when the program ends, or before, by [#discard].
    public static Path named(String ending) {
        try {
            return ScratchFolder.newFile(ending);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// Removes a file that has a name.
    public static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// A buffer of zeros that lies in a file; its room on the disk is taken now, as a mapped file that finds no room later crashes.
    public static ByteBuffer buffer(int size) {
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

    /// Writes all of a buffer to a scratch file, from its position on; gives how many bytes that is. A full disk is told by its folder, which is
    /// not that of an output.
    public static int write(FileChannel file, ByteBuffer bytes) {
        int length = bytes.remaining();
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            return length;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// What to throw when a scratch file cannot be written or read.
    public static UnwritableOutput failed(IOException e) {
        return UnwritableOutput.onWriting("a scratch file in " + System.getProperty("java.io.tmpdir"), e);
    }
}
