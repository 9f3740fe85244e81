package dev.annals.core.files;

import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Gives all files of a run their names: at once, as far as later runs can see.
final class Commit {

    private final List<WholeFile> files;
    private final List<Path> stale;
    private final Set<Path> folders = new LinkedHashSet<>();
    private boolean decided;

    Commit(List<WholeFile> files, List<Path> stale) {
        this.files = files;
        this.stale = stale;
        files.forEach(file -> folders.addAll(file.folders()));
        stale.forEach(file -> folders.add(Folders.of(file)));
    }

    /// Whether the files will get their names, if not by this run then by a later one.
    boolean isDecided() {
        return decided;
    }

    void run() {
        if (files.size() + stale.size() > 1 && !files.isEmpty()) {
            byJournal();
        } else {
            files.forEach(this::move);
            stale.forEach(this::remove);
        }
    }

    /// One file needs no journal, as a name is given at once.
    private void move(WholeFile file) {
        try {
            file.move();
            decided = true;
            file.release();
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(file.name(), e);
        }
        forceFolders(file.name());
    }

    private void forceFolders(String name) {
        try {
            Folders.force(folders);
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(name + " for sure, as its folder could not be forced to the disk; the new content is there, and may be gone"
                    + " after a power failure", e);
        }
    }

    private void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(file.toString(), e);
        }
    }

    private void byJournal() {
        var hidden = new ArrayList<HiddenFile>();
        HiddenFile journal = write(hidden);
        decided = true;
        try {
            for (WholeFile file : files) {
                file.replacement().run();
                file.release();
            }
            new CommitJournal(List.of(), stale, folders, List.of()).run();
        } catch (IOException e) {
            throw UnwritableOutput.onWriting("all files of the run: some have their new content and some still the old; annals recover "
                    + Folders.of(journal.path()) + " goes on, as the next run on one of them does", e);
        }
        discard(hidden);
    }

    /// Whoever meets one of the files has to find the journal, so other folders get pointers to it, and before it.
    private HiddenFile write(List<HiddenFile> hidden) {
        Path folder = Folders.of(files.getFirst().location());
        try {
            HiddenFile journal = HiddenFile.create(() -> HiddenName.ofRun(folder, HiddenName.JOURNAL));
            hidden.add(journal);
            Folders.force(folders);
            for (Path other : otherFolders(folder)) {
                HiddenFile pointer = HiddenFile.create(() -> HiddenName.ofRun(other, HiddenName.POINTER));
                hidden.addFirst(pointer);
                SignedLines.write(pointer, List.of("journal " + journal.path().toUri()));
            }
            List<Path> pointers = hidden.stream().map(HiddenFile::path).filter(path -> !path.equals(journal.path())).toList();
            SignedLines.write(journal, new CommitJournal(files.stream().map(WholeFile::replacement).toList(), stale, folders, pointers).lines());
            return journal;
        } catch (IOException e) {
            giveUp(hidden, folder);
            throw UnwritableOutput.onWriting("the journal of the run in " + folder, e);
        }
    }

    private Set<Path> otherFolders(Path first) {
        var others = new LinkedHashSet<Path>();
        files.forEach(file -> others.add(Folders.of(file.location())));
        others.remove(first);
        return others;
    }

    /// A journal that may be on the disk although writing it failed has to go for good before the files may.
    private static void giveUp(List<HiddenFile> hidden, Path folder) {
        discard(hidden);
        try {
            Folders.force(folder);
        } catch (IOException e) {
            return; // what is told is the first failure
        }
    }

    /// The pointers go before the journal. What cannot be removed is done already, and removed by a later run.
    private static void discard(List<HiddenFile> hidden) {
        for (HiddenFile file : hidden) {
            try {
                file.discard();
            } catch (IOException e) {
                return;
            }
        }
    }
}
