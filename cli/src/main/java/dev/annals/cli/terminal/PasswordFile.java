package dev.annals.cli.terminal;

import dev.annals.core.format.UnreadableInput;
import dev.annals.core.format.UnsupportedOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/// A file whose first line is a password.
///
/// @param path the file
public record PasswordFile(Path path) {

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    /// The password; throws [UnreadableInput], and [UnsupportedOption] when others may know it or there is none.
    public String password() {
        try {
            if (isOpenToOthers()) {
                throw new UnsupportedOption("The password in " + path + " is open to other users; mend that with: chmod 600 " + quoted());
            }
            return Files.readString(path).lines().findFirst().filter(line -> !line.isEmpty())
                    .orElseThrow(() -> new UnsupportedOption("The first line of " + path + " is empty, and should be the password"));
        } catch (IOException e) {
            throw new UnreadableInput(path.toString(), e);
        }
    }

    /// A pipe has no others, and where files have no such permissions (Windows) their lists are left to the user.
    private boolean isOpenToOthers() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return view != null && Files.isRegularFile(path) && view.readAttributes().permissions().stream().anyMatch(OF_OTHERS::contains);
    }

    /// For a shell.
    private String quoted() {
        String name = path.toString().startsWith("-") ? "./" + path : path.toString();
        return name.matches("[\\w./+:@%-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
