package dev.annals.core.files;

import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The files that one run writes: after [#commit] all of them are new, and without it all are old.
///
/// A run that is stopped on the way is [finished or cleaned up][Recovery] by the next run on one of its files. Devices and pipes are written
/// to as they are.
public final class Targets implements AutoCloseable {

    private final Consumer<String> say;
    private final Set<String> told = new HashSet<>();
    private final Claims claims = new Claims();
    private final List<Target> begun = new ArrayList<>();
    private final List<Path> stale = new ArrayList<>();
    private Optional<Commit> commit = Optional.empty();
    private boolean closed;

    /// Tells what it finished or removed of earlier runs.
    public Targets(Consumer<String> say) {
        this.say = say;
    }

    /// Says what a file is used for before any is read or written, so that what an earlier run left is put in order first; throws [SameFile]
    /// if the run has the file already.
    public synchronized void claim(Path file, Use use) {
        Path location = claims.add(file, use);
        if (use != Use.INPUT && Files.isDirectory(Folders.of(location))) {
            Recovery.of(location, this::sayOnce);
        }
    }

    private void sayOnce(String message) {
        if (told.add(message)) {
            say.accept(message);
        }
    }

    /// Begins to write a file, in a folder that is made if needed; throws [UnwritableOutput].
    public synchronized Target begin(Path file) {
        try {
            Target target = open(file);
            begun.add(target);
            return target;
        } catch (IOException e) {
            throw UnwritableOutput.onCreating(file.toString(), e);
        }
    }

    private Target open(Path file) throws IOException {
        if (closed) {
            throw new IOException("the run is being stopped");
        }
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            return new Device(file);
        }
        Path location = Location.of(file);
        if (location.getFileName() == null) {
            throw new IOException("it is a folder");
        }
        return distinct(new WholeFile(file.toString(), location));
    }

    /// On a disk without capital letters two files that are not there yet are one, and only a file that is there shows it.
    private WholeFile distinct(WholeFile made) throws IOException {
        for (Target earlier : begun) {
            if (earlier instanceof WholeFile other && made.isAlso(other)) {
                made.discard();
                throw new SameFile(Use.CORPUS.of(other.name()), Use.CORPUS.of(made.name()));
            }
        }
        return made;
    }

    /// Removes a file of an earlier run together with the change of the others.
    public synchronized void remove(Path file) {
        try {
            stale.add(Location.of(file));
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(file.toString(), e);
        }
    }

    /// Removes the parts into which an earlier run split a file and this run does not, together with the change of the file; throws [SameFile]
    /// where one of them is read.
    public synchronized void replaceParts(Path file) {
        try {
            for (Path part : StaleParts.of(Location.of(file))) {
                claims.refuseInput(part, file);
                stale.add(part);
            }
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(file.toString(), e);
        }
    }

    /// Makes what was written the content of all the files; throws [UnwritableOutput].
    public synchronized void commit() {
        begun.forEach(Targets::force);
        List<WholeFile> files = files();
        stale.removeAll(files.stream().map(WholeFile::location).toList());
        var decision = new Commit(files, stale);
        commit = Optional.of(decision);
        decision.run();
        stale.forEach(file -> say.accept("removed " + file + ", which was of an earlier run"));
    }

    private static void force(Target target) {
        try {
            target.force();
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(target.name(), e);
        }
    }

    /// Gives up what was not committed. Another thread may do this when the process is told to stop; it waits for a commit under way.
    @Override
    public synchronized void close() {
        if (closed || commit.filter(Commit::isDecided).isPresent()) {
            closed = true;
            return;
        }
        closed = true;
        begun.forEach(Targets::discard);
        files().reversed().forEach(WholeFile::removeFolders);
    }

    private List<WholeFile> files() {
        return begun.stream().filter(WholeFile.class::isInstance).map(WholeFile.class::cast).toList();
    }

    private static void discard(Target target) {
        try {
            target.discard();
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(target.name(), e);
        }
    }
}
