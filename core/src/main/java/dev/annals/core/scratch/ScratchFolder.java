package dev.annals.core.scratch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The folder of a run for its scratch files, which holds a locked file for as long as the run lasts.
///
/// A lock ends with its process, however that ends, and is seen from other containers that share the disk; a process number is not.
final class ScratchFolder {

    private static final String PREFIX = "annals-scratch-";
    private static final String LOCK = "lock";
    private static final Duration BEGINNING = Duration.ofMinutes(1);

    private static Optional<ScratchFolder> current = Optional.empty();

    private final Path folder;
    private final FileChannel lock;

    private ScratchFolder(Path folder) throws IOException {
        this.folder = folder;
        this.lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
    }

    /// A new empty file, which only its owner can open.
    static Path newFile(String ending) throws IOException {
        return Files.createTempFile(ofThisRun(), "", ending, ownersOnly("rw-------"));
    }

    private static synchronized Path ofThisRun() throws IOException {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        if (current.isPresent() && current.get().folder.startsWith(parent) && Files.isDirectory(current.get().folder)) {
            return current.get().folder;
        }
        removeLeftovers(parent);
        var made = new ScratchFolder(Files.createTempDirectory(parent, PREFIX, ownersOnly("rwx------")));
        current = Optional.of(made);
        Runtime.getRuntime().addShutdownHook(new Thread(made::remove));
        return made.folder;
    }

    private void remove() {
        try {
            lock.close();
            delete(folder);
        } catch (IOException e) {
            return; // the next run removes it
        }
    }

    /// Removes the folders of runs that ended without doing so; those of other users, and those that cannot be removed, stay.
    private static void removeLeftovers(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isAbandoned(folder)) {
                    delete(folder);
                }
            }
        }
    }

    private static boolean isAbandoned(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock taken = channel.tryLock()) {
            return taken != null && isOld(folder.resolve(LOCK));
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    /// A run that is just beginning has made its file and not locked it yet.
    private static boolean isOld(Path lock) throws IOException {
        return Files.getLastModifiedTime(lock).toInstant().isBefore(Instant.now().minus(BEGINNING));
    }

    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    delete(file); // of a library
                } else {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            return;
        }
        Files.deleteIfExists(folder);
    }

    private static FileAttribute<?>[] ownersOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
