package dev.annals.cli;

import dev.annals.core.format.Rejection;
import dev.annals.core.format.Target;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.json.JsonLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Where records that were rejected or superseded are kept, with the reasons; the file is made when there is something to put into it.
final class RejectsFile implements AutoCloseable {

    private final Path file;
    private Optional<Target> target = Optional.empty();
    private Optional<JsonLines> lines = Optional.empty();

    RejectsFile(Path file) {
        this.file = file;
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
            target = Optional.of(Target.of(file));
            lines = Optional.of(new JsonLines(target.get().stream()));
        }
        return lines.get();
    }

    /// Makes the file appear; gives it if there is one.
    Optional<Path> commit() {
        if (lines.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        try {
            lines.get().flush();
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(file.toString(), e);
        }
        target.get().commit();
        return Optional.of(file);
    }

    @Override
    public void close() {
        target.ifPresent(Target::close);
    }
}
