package dev.annals.core.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A small hidden file of lines that says where it lies, and ends with a hash of them: one that was cut off, or brought from elsewhere, is
/// told from a whole one.
final class SignedLines {

    private static final long LARGEST = 16L << 20;
    private static final String END = "end ";

    private SignedLines() {}

    /// Writes a file and forces it to the disk, with its name.
    static void write(HiddenFile file, List<String> lines) throws IOException {
        String text = first(file.path()) + String.join("\n", lines) + "\n";
        ByteBuffer bytes = ByteBuffer.wrap((text + END + hash(text) + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.channel().write(bytes);
        }
        file.channel().force(true);
        Folders.force(Folders.of(file.path()));
    }

    /// The lines of a file that is whole, without the first and the last.
    static Optional<List<String>> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        String all = Files.readString(file, StandardCharsets.ISO_8859_1); // it is ASCII; whatever else there is spoils the hash
        int end = all.lastIndexOf(END);
        if (end < 0 || !all.startsWith(first(file)) || !all.substring(end).equals(END + hash(all.substring(0, end)) + "\n")) {
            return Optional.empty();
        }
        return Optional.of(all.substring(first(file).length(), end).lines().toList());
    }

    /// Whether only a user could have written a file: it is theirs, no link, and nobody else may write to it.
    static boolean isOnlyOf(UserPrincipal user, Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(user)) {
            return false;
        }
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view == null || view.readAttributes().permissions().stream()
                .noneMatch(may -> may == PosixFilePermission.GROUP_WRITE || may == PosixFilePermission.OTHERS_WRITE);
    }

    private static String first(Path file) {
        return "annals 1 " + file.toUri() + "\n";
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
