package dev.annals.core.files;

import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The files that one run writes: after [#commit] all of them are new, and without it all are old.
///
/// A run that is stopped on the way is [finished or cleaned up][Recovery] by the next run on one of its files. Devices and pipes are written
/// to as they are. Nothing that another process can hold up for ever, as who reads a pipe or the messages, is waited for under the lock, so that a
/// run which waits for it can be stopped.
public final class Targets implements AutoCloseable {

    private final Consumer<String> say;
    private final Set<String> told = ConcurrentHashMap.newKeySet();
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
    public void claim(Path file, Use use) {
        Path location = place(file, use);
        if (use != Use.INPUT && Files.isDirectory(Folders.of(location))) {
            Recovery.of(location, this::sayOnce);
        }
    }

    private synchronized Path place(Path file, Use use) {
        return claims.add(file, use);
    }

    private void sayOnce(String message) {
        if (told.add(message)) {
            say.accept(message);
        }
    }

    /// Begins to write a file, in a folder that is made if needed; throws [UnwritableOutput].
    public Target begin(Path file) {
        try {
            return Device.is(file) ? keep(new Device(file)) : beginWhole(file);
        } catch (IOException e) {
            throw UnwritableOutput.onCreating(file.toString(), e);
        }
    }

    /// A pipe is opened before, as who reads it may never come, and the run can be stopped while it waits.
    private synchronized Target keep(Device device) throws IOException {
        begun.add(device);
        if (closed) {
            device.discard();
        }
        requireGoingOn();
        return device;
    }

    private synchronized Target beginWhole(Path file) throws IOException {
        requireGoingOn();
        WholeFile whole = whole(file);
        begun.add(whole);
        return whole;
    }

    private void requireGoingOn() throws IOException {
        if (closed) {
            throw new IOException("the run is being stopped");
        }
    }

    private WholeFile whole(Path file) throws IOException {
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
    public void commit() {
        devices().forEach(Targets::force); // not under the lock: the run can be stopped while a pipe takes nothing
        commitFiles();
        stale.forEach(file -> say.accept("removed " + file + ", which was of an earlier run"));
    }

    private synchronized List<Target> devices() {
        return begun.stream().filter(Device.class::isInstance).toList();
    }

    private synchronized void commitFiles() {
        List<WholeFile> files = files();
        files.forEach(Targets::force);
        stale.removeAll(files.stream().map(WholeFile::location).toList());
        var decision = new Commit(files, stale);
        commit = Optional.of(decision);
        decision.run();
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
