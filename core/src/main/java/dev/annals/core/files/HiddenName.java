package dev.annals.core.files;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/// What hidden files are called, so that nobody can guess a name that will be made, and everybody can tell one that was.
final class HiddenName {

    static final String JOURNAL = ".journal";
    static final String POINTER = ".pointer";
    private static final String PART = ".part";
    private static final String NUMBER = "[0-9a-f]{16}";

    /// A name has at most 255 bytes on most disks, and a character up to four: this leaves 23 for what is around it.
    private static final int LONGEST = 55;
    private static final SecureRandom RANDOM = new SecureRandom();

    private HiddenName() {}

    /// `.corpus.ttl.0123456789abcdef.part`, for a file that will be `corpus.ttl`.
    static Path part(Path file) {
        return file.resolveSibling(begin(file) + number() + PART);
    }

    /// `.annals-0123456789abcdef.journal`, for example.
    static Path ofRun(Path folder, String ending) {
        return folder.resolve(".annals-" + number() + ending);
    }

    /// Whether a file is one that [#part] gives for another.
    static boolean isPart(Path hidden, Path file) {
        return hidden.getFileName().toString().matches(Pattern.quote(begin(file)) + NUMBER + Pattern.quote(PART));
    }

    /// Whether a file is one that [#part] gives for any other.
    static boolean isPart(Path hidden) {
        return hidden.getFileName().toString().matches("\\..+\\." + NUMBER + Pattern.quote(PART));
    }

    /// Whether a file is one that [#ofRun] gives.
    static boolean isOfRun(Path hidden, String ending) {
        return hidden.getFileName().toString().matches("\\.annals-" + NUMBER + Pattern.quote(ending));
    }

    private static String begin(Path file) {
        String name = file.getFileName().toString();
        int length = name.codePointCount(0, name.length());
        return "." + (length <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST))) + ".";
    }

    private static String number() {
        return String.format(Locale.ROOT, "%016x", RANDOM.nextLong());
    }
}
