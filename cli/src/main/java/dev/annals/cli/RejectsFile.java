package dev.annals.cli;

import dev.annals.core.format.Rejection;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.json.JsonLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where records that were rejected or superseded are kept, with the reasons; the file is made when there is something to put into it.
final class RejectsFile {

    private static final int BEGINNING = 1 << 14;
    private static final Pattern LINE = Pattern.compile("^\\{\"type\":\"[a-z-]+\",(\"id\":\"[^\"]*\",)?(\"output\":\"[^\"]*\",)?\"notices\":\\[\\{\"severity\":");

    private final Path file;
    private final Outputs outputs;
    private Optional<JsonLines> lines = Optional.empty();

    RejectsFile(Path file, Outputs outputs) {
        this.file = file;
        this.outputs = outputs;
    }

    void add(Rejection rejection) {
        try {
            lines().write(Rejection.ENTITY, rejection);
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(file.toString(), e);
        }
    }

    private JsonLines lines() {
        if (lines.isEmpty()) {
            lines = Optional.of(new JsonLines(outputs.begin(file).stream()));
        }
        return lines.get();
    }

    /// Whether a file is what an earlier run kept.
    static boolean isOne(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return beginning.startsWith("{\"type\":\"") && LINE.matcher(beginning.lines().findFirst().orElse("")).find();
        } catch (IOException e) {
            return false;
        }
    }

    /// Completes the file; gives it if there is one. One of an earlier run would be taken for that of this run, so it goes.
    Optional<Path> finish() {
        if (lines.isEmpty()) {
            if (Files.isRegularFile(file) && isOne(file)) {
                outputs.replace(file);
            }
            return Optional.empty();
        }
        try {
            lines.get().flush();
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(file.toString(), e);
        }
        return Optional.of(file);
    }
}
