package dev.annals.importers;

import dev.annals.core.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What can be told of a file only after having read all of it, in a first pass.
///
/// @param sha256 the SHA-256 of its bytes
/// @param length how many code points it has; where it is not UTF-8, each byte counts as one
/// @param beginning its first bytes
/// @param charset UTF-8, or ISO-8859-1 where the file is not UTF-8 and the dataset is known for that
record FileSurvey(String sha256, long length, String beginning, Charset charset) {

    /// Reads a file to its end; `fallback` is the character set of a file that is not UTF-8.
    static FileSurvey of(InputStream in, Charset fallback) throws IOException {
        MessageDigest digest = newDigest();
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
        return new FileSurvey(HexFormat.of().formatHex(digest.digest()), length, beginning, charset);
    }

    /// The dialect whose separator is the most frequent in the first line; the first one in doubt.
    Dialect dialect(List<Dialect> dialects) {
        String line = beginning.lines().filter(text -> !text.isBlank()).findFirst().orElse("");
        return dialects.stream()
                .max(Comparator.comparingLong((Dialect dialect) -> line.chars().filter(c -> c == dialect.separator()).count())
                        .thenComparingInt(dialect -> -dialects.indexOf(dialect)))
                .orElseThrow();
    }

    /// The source that stands for the file, or for the rows after its n-th header.
    Source source(Table table, String file, int section, Optional<String> header, Charset read) {
        String id = Ids.of(table.name() + "-file", file);
        return new Source(
                section == 1 ? id : id + "#" + section, Optional.of(table.title()), Decoder.note(read), Optional.empty(),
                        Optional.empty(),
                Optional.empty(), Optional.of(sha256), Optional.of(length), Optional.of(file), header);
    }

    /// The SHA-256 of a text in UTF-8, in hexadecimal.
    static String hashOf(String text) {
        return HexFormat.of().formatHex(newDigest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
