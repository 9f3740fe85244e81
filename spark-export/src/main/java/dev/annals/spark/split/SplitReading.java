package dev.annals.spark.split;

import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.UnreadableInput;
import java.io.IOException;
import java.util.Optional;

/// Reads a split by the importer of its format.
public final class SplitReading {

    private final LineSplit split;
    private final FileSystems systems;
    private long lineFeeds;

    public SplitReading(LineSplit split, FileSystems systems) {
        this.split = split;
        this.systems = systems;
    }

    /// Hands on the records of the split, before whose lines there are so many in its file.
    public void read(Importer importer, long linesBefore, Receiver receiver) {
        try (LineStream lines = LineStream.open(split, systems)) {
            importer.read(new Input(split.file(), Optional.empty(), () -> lines), split.start() == 0 ? receiver : new ShiftedLines(receiver, linesBefore - 1));
            lineFeeds = lines.lineFeeds();
        } catch (IOException e) {
            throw new UnreadableInput(split.file(), e);
        }
    }

    /// How many line feeds the split has; known after it was read.
    public long lineFeeds() {
        return lineFeeds;
    }

    /// The importer of a format, in a task.
    public static Importer importer(String format) {
        return Formats.importer(format).orElseThrow(() -> new IllegalStateException("the class path of the executors lacks the format " + format));
    }
}
