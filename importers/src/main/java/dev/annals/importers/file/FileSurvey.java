package dev.annals.importers.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;

/// What can be told of a file only after having read all of it, in a first pass.
///
/// @param sha256 the SHA-256 of its bytes
/// @param length how many code points it has; where it is not UTF-8, each byte counts as one
/// @param beginning its first bytes
/// @param charset UTF-8, or ISO-8859-1 where the file is not UTF-8 and the dataset is known for that
public record FileSurvey(String sha256, long length, String beginning, Charset charset) {

    /// Reads a file to its end; `fallback` is the character set of a file that is not UTF-8.
    public static FileSurvey of(InputStream in, Charset fallback) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        var utf8 = new Utf8Check();
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        String beginning = "";
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
            utf8.add(buffer, read);
            beginning = bytes == 0 ? new String(buffer, 0, read, StandardCharsets.ISO_8859_1) : beginning;
            bytes += read;
        }
        Charset charset = utf8.sound() ? StandardCharsets.UTF_8 : fallback;
        long length = utf8.sound() ? utf8.codePoints() : bytes;
        return new FileSurvey(Sha256.inHexadecimal(digest), length, beginning, charset);
    }

    /// The dialect whose separator is the most frequent in the first line; the first one in doubt.
    public Dialect dialect(List<Dialect> dialects) {
        String line = beginning.lines().filter(text -> !text.isBlank()).findFirst().orElse("");
        return dialects.stream()
                .max(Comparator.comparingLong((Dialect dialect) -> line.chars().filter(c -> c == dialect.separator()).count())
                        .thenComparingInt(dialect -> -dialects.indexOf(dialect)))
                .orElseThrow();
    }
}
