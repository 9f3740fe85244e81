package dev.annals.core.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a name leads: through symbolic links, as the shell goes when it writes, also where nothing is there yet.
final class Location {

    private static final int MOST_LINKS = 40;

    private Location() {}

    /// The file itself, absolute and without links in its path.
    static Path of(Path file) throws IOException {
        Path at = file.toAbsolutePath();
        for (int links = 0; links < MOST_LINKS; links++) {
            Path here = at.getFileName() == null ? at : folder(Folders.of(at)).resolve(at.getFileName());
            if (!Files.isSymbolicLink(here)) {
                return Files.exists(here) ? here.toRealPath() : here;
            }
            at = here.resolveSibling(Files.readSymbolicLink(here));
        }
        throw new FileSystemException(file.toString(), null, "its symbolic links lead to each other");
    }

    /// As far as folders are there, without links; the rest as it is said.
    private static Path folder(Path folder) throws IOException {
        if (Files.exists(folder) || folder.getParent() == null) {
            return folder.toRealPath();
        }
        return folder(folder.getParent()).resolve(folder.getFileName()).normalize();
    }
}
