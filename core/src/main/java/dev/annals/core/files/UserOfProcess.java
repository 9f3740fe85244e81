package dev.annals.core.files;

import dev.annals.core.scratch.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;

/// Who runs this process, as the disk sees it: the owner of a file that it makes. A name of a user can be anybody's.
final class UserOfProcess {

    private UserOfProcess() {}

    static UserPrincipal get() throws IOException {
        Path file = Scratch.named(".owner");
        try {
            return Files.getOwner(file);
        } finally {
            Scratch.discard(file);
        }
    }
}
