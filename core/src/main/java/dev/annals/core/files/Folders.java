package dev.annals.core.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/// What names a folder holds is on the disk only when the folder was forced there, as `fsync(2)` says of Linux.
final class Folders {

    private Folders() {}

    /// The folder of a file; of the root it is the root.
    static Path of(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    /// Makes a folder with those above it that are not there; gives all in which a name is new, the folder itself among them.
    static Set<Path> make(Path folder) throws IOException {
        var changed = new LinkedHashSet<Path>();
        Path at = folder;
        changed.add(at);
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
            changed.add(at);
        }
        Files.createDirectories(folder);
        return changed;
    }

    /// Forces folders to the disk.
    static void force(Collection<Path> folders) throws IOException {
        for (Path folder : folders) {
            force(folder);
        }
    }

    /// Windows opens no folder, and some disks over a network force none: those say so as PostgreSQL takes it, by EINVAL or EBADF.
    static void force(Path folder) throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            if (!reason.contains("Invalid argument") && !reason.contains("Bad file descriptor")) {
                throw e;
            }
        }
    }
}
