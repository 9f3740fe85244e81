package dev.annals.cli;

import dev.annals.core.files.Target;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.merge.Change;
import dev.annals.core.merge.MergeOutcome;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.json.JsonLines;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Tells the changes of a merge: conflicts as what is wrong, the others as they are, and all of them in a file where one is wanted.
final class ChangeList {

    private final Optional<Target> file;
    private final String name;
    private final Consumer<String> say;
    private final Consumer<Notice> tell;

    /// To a file, of JSON lines where its name ends in `.ndjson`, else of text.
    ChangeList(Optional<Path> file, Outputs outputs, Consumer<String> say, Consumer<Notice> tell) {
        this.file = file.map(outputs::begin);
        this.name = file.map(Path::toString).orElse("");
        this.say = say;
        this.tell = tell;
    }

    void add(Change change) {
        if (change.outcome() == MergeOutcome.CONFLICT) {
            var problem = new Problem(change.field().orElse(""), "", change.whatHappened(), Position.UNKNOWN);
            tell.accept(Notice.of(Severity.ERROR, "conflict", "", change.record(), problem));
        } else {
            say.accept(change.toString());
        }
        file.ifPresent(target -> write(change, target.stream()));
    }

    private void write(Change change, OutputStream out) {
        String line = name.endsWith(".ndjson") ? JsonLines.line(Change.ENTITY, change) : change.toString();
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(name, e);
        }
    }
}
