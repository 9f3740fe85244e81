package dev.annals.core.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The parts that an earlier run split an output into: who reads the folder would take them for parts of the new one.
final class StaleParts {

    private static final Pattern NAME = Pattern.compile("(.+?)(\\.[A-Za-z]+(?:\\.gz)?)");

    private StaleParts() {}

    /// The parts `corpus.part-00002.ttl` and so on of `corpus.ttl`.
    static List<Path> of(Path file) throws IOException {
        var name = NAME.matcher(file.getFileName().toString());
        var parts = new ArrayList<Path>();
        if (!name.matches() || !Files.isDirectory(Folders.of(file))) {
            return parts;
        }
        Pattern part = Pattern.compile(Pattern.quote(name.group(1)) + "\\.part-[0-9]{5,}" + Pattern.quote(name.group(2)));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Folders.of(file), each -> part.matcher(each.getFileName().toString()).matches())) {
            files.forEach(parts::add);
        }
        parts.removeIf(each -> !Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS));
        parts.sort(null);
        return parts;
    }
}
