package dev.annals.core.transfer;

import dev.annals.core.format.AnnalsException;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.model.Evidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A document that a user holds.
///
/// @param name the name of its file
/// @param sha256 the SHA-256 of the file
/// @param text its text, read as UTF-8
public record Document(String name, String sha256, String text) {

    static Document read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new Document(file.toString(), hash(bytes), new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UnreadableInput(file.toString(), e);
        }
    }

    /// Whether a passage of it is as it was.
    public boolean holds(Evidence evidence) {
        if (evidence.end() > text.codePointCount(0, text.length())) {
            return false;
        }
        int start = text.offsetByCodePoints(0, Math.toIntExact(evidence.start()));
        int end = text.offsetByCodePoints(start, Math.toIntExact(evidence.end() - evidence.start()));
        return hash(text.substring(start, end)).equals(evidence.sha256());
    }

    /// Whether it is a text in UTF-8. What is none was read with a sign in the place of what it is not, so that it would have other bytes.
    public boolean isText() {
        return text.indexOf('\0') < 0 && hash(text).equals(sha256);
    }

    /// The SHA-256 of a text in UTF-8.
    public static String hash(String passage) {
        return hash(passage.getBytes(StandardCharsets.UTF_8));
    }

    /// How many code points its text has.
    public long length() {
        return text.codePointCount(0, text.length());
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AnnalsException("every Java platform has SHA-256", e);
        }
    }
}
