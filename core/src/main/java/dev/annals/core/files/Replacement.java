package dev.annals.core.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.UserPrincipal;

/// A hidden file that is whole, and the name that it is to have.
record Replacement(Path hidden, Path file) {

    /// Only a hidden file that stands beside the name, that was made for it, and that the same user owns, can take it.
    boolean mayBeDoneBy(UserPrincipal owner) throws IOException {
        Path folder = Folders.of(file);
        return folder.equals(hidden.getParent()) && HiddenName.isPart(hidden, file)
                && (!isLeft() || (folder.toRealPath().equals(folder) && Files.getOwner(hidden, LinkOption.NOFOLLOW_LINKS).equals(owner)));
    }

    /// Whether this is still to be done.
    boolean isLeft() {
        return Files.isRegularFile(hidden, LinkOption.NOFOLLOW_LINKS);
    }

    void run() throws IOException {
        if (isLeft()) {
            Files.move(hidden, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
