package dev.annals.core.files;

import dev.annals.core.scratch.FileSection;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// A file of a run that is under way: new, never through a link, for its owner only, and locked until it is let go.
///
/// The lock ends with its process, however that ends; by this a later run tells what was left behind from what is still written. On a disk
/// that knows no locks nothing is ever taken for left behind.
final class HiddenFile {

    /// A process would lose its lock (`fcntl`, POSIX) as soon as it closed the file a second time, so it never opens its own again.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private HiddenFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Makes one, whose folder has no links in its path; a name that is taken is not used.
    static HiddenFile create(Supplier<Path> names) throws IOException {
        Optional<HiddenFile> made = Optional.empty();
        while (made.isEmpty()) {
            made = attempt(names.get());
        }
        return made.get();
    }

    private static Optional<HiddenFile> attempt(Path path) throws IOException {
        HELD.add(path);
        try {
            var made = new HiddenFile(path, FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE), ownersOnly()));
            return made.isKept() ? Optional.of(made) : made.givenUp();
        } catch (FileAlreadyExistsException e) {
            HELD.remove(path);
            return Optional.empty();
        } catch (IOException e) {
            HELD.remove(path);
            throw e;
        }
    }

    /// Before the file was locked, another run may have taken it for left behind.
    private boolean isKept() {
        try {
            return channel.tryLock() != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return true; // no locks on this disk
        }
    }

    private Optional<HiddenFile> givenUp() throws IOException {
        channel.close();
        HELD.remove(path);
        return Optional.empty();
    }

    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    /// Whether a hidden file was left behind by a run that is no more.
    static boolean isAbandoned(Path path) {
        if (HELD.contains(path) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS); FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    FileChannel channel() {
        return channel;
    }

    /// What was written to it, from its beginning; read by the channel that has the lock.
    InputStream content() throws IOException {
        return new BufferedInputStream(new FileSection(channel, 0, channel.size()), 1 << 16);
    }

    /// Lets go of the file, which stays or has another name by now.
    void release() throws IOException {
        channel.close();
        HELD.remove(path);
    }

    /// Removes the file.
    void discard() throws IOException {
        Files.deleteIfExists(path);
        release();
    }
}
