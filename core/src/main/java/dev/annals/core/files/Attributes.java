package dev.annals.core.files;

import dev.annals.core.scratch.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Who may open a file that replaces another: those who might open the other, or whom the umask of the user lets.
final class Attributes {

    private static Optional<Set<PosixFilePermission>> usual = Optional.empty();

    private Attributes() {}

    /// Gives a hidden file what the file has that it will replace; does nothing where the disk knows no owners.
    static void give(Path hidden, Path file) throws IOException {
        var view = Files.getFileAttributeView(hidden, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        if (!Files.exists(file)) {
            view.setPermissions(usual());
            return;
        }
        PosixFileAttributes old = Files.readAttributes(file, PosixFileAttributes.class);
        PosixFileAttributes made = view.readAttributes();
        boolean group = made.group().equals(old.group()) || hasTaken(view, old.group());
        view.setPermissions(group ? old.permissions() : asOthers(old.permissions()));
        if (!made.owner().equals(old.owner())) {
            giveAway(view, old);
        }
    }

    private static boolean hasTaken(PosixFileAttributeView view, GroupPrincipal group) {
        try {
            view.setGroup(group);
            return true;
        } catch (IOException e) {
            return false; // only members of a group may give it a file
        }
    }

    private static void giveAway(PosixFileAttributeView view, PosixFileAttributes old) {
        try {
            view.setOwner(old.owner());
        } catch (IOException e) {
            return; // only root may; then the file is of the one who wrote it
        }
    }

    /// A group that is another than before may do what all may.
    static Set<PosixFilePermission> asOthers(Set<PosixFilePermission> permissions) {
        Set<PosixFilePermission> same = EnumSet.noneOf(PosixFilePermission.class);
        same.addAll(permissions);
        copy(same, PosixFilePermission.OTHERS_READ, PosixFilePermission.GROUP_READ);
        copy(same, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.GROUP_WRITE);
        copy(same, PosixFilePermission.OTHERS_EXECUTE, PosixFilePermission.GROUP_EXECUTE);
        return same;
    }

    private static void copy(Set<PosixFilePermission> permissions, PosixFilePermission from, PosixFilePermission to) {
        if (permissions.contains(from)) {
            permissions.add(to);
        } else {
            permissions.remove(to);
        }
    }

    /// The umask shows in a new file only, so one is made where nobody else can look.
    private static synchronized Set<PosixFilePermission> usual() throws IOException {
        if (usual.isEmpty()) {
            Path file = Scratch.named(".mode");
            Scratch.discard(file);
            usual = Optional.of(Files.getPosixFilePermissions(Files.createFile(file)));
            Scratch.discard(file);
        }
        return usual.get();
    }
}
