package dev.annals.spark;

import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.schema.Entity;
import dev.annals.json.JsonLines;
import java.io.IOException;
import java.util.Optional;

/// Lines of JSON beside a shard; the file is made when there is something to put into it.
final class LinesBeside<E> {

    private final Entity<E> entity;
    private final String name;
    private final ShardFile.Opener opener;
    private Optional<ShardFile> file = Optional.empty();
    private Optional<JsonLines> lines = Optional.empty();
    private long count;

    LinesBeside(Entity<E> entity, String name, ShardFile.Opener opener) {
        this.entity = entity;
        this.name = name;
        this.opener = opener;
    }

    void add(E line) {
        try {
            if (lines.isEmpty()) {
                ShardFile begun = opener.open(name);
                file = Optional.of(begun);
                lines = Optional.of(new JsonLines(begun));
            }
            lines.get().write(entity, line);
            count++;
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(name, e);
        }
    }

    /// Completes the file, if there is one.
    Optional<WrittenFile> finish() throws IOException {
        if (lines.isPresent()) {
            lines.get().close();
        }
        return file.map(written -> written.written(name, count));
    }
}
