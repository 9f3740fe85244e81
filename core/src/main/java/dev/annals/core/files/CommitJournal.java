package dev.annals.core.files;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is still to be done once all files of a run are whole: it is done as soon as this is on the disk, and only a matter of renaming.
///
/// @param replacements the files that get their names
/// @param stale files of an earlier run that go
/// @param folders those to force to the disk afterwards
/// @param pointers files in other folders that tell of this journal
record CommitJournal(List<Replacement> replacements, List<Path> stale, Set<Path> folders, List<Path> pointers) {

    CommitJournal {
        replacements = List.copyOf(replacements);
        stale = List.copyOf(stale);
        folders = new LinkedHashSet<>(folders);
        pointers = List.copyOf(pointers);
    }

    /// The lines of the file.
    List<String> lines() {
        var lines = new ArrayList<String>();
        replacements.forEach(each -> lines.add("replace " + each.hidden().toUri() + " " + each.file().toUri()));
        stale.forEach(file -> lines.add("remove " + file.toUri()));
        folders.forEach(folder -> lines.add("force " + folder.toUri()));
        pointers.forEach(pointer -> lines.add("pointer " + pointer.toUri()));
        return lines;
    }

    /// The journal in a file, if the file is one and whole; whoever can put a file beside those of a run may have written it.
    static Optional<CommitJournal> in(Path file) throws IOException {
        try {
            return SignedLines.read(file).map(CommitJournal::of);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static CommitJournal of(List<String> lines) {
        var journal = new CommitJournal(List.of(), List.of(), Set.of(), List.of());
        for (String line : lines) {
            journal = journal.with(line.split(" ", -1));
        }
        return journal;
    }

    private CommitJournal with(String[] words) {
        Path first = path(words[1]);
        return switch (words[0]) {
            case "replace" -> new CommitJournal(and(replacements, new Replacement(first, path(words[2]))), stale, folders, pointers);
            case "remove" -> new CommitJournal(replacements, and(stale, first), folders, pointers);
            case "force" -> new CommitJournal(replacements, stale, new LinkedHashSet<>(and(List.copyOf(folders), first)), pointers);
            case "pointer" -> new CommitJournal(replacements, stale, folders, and(pointers, first));
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static Path path(String uri) {
        return Path.of(URI.create(uri));
    }

    private static <T> List<T> and(List<T> list, T last) {
        var all = new ArrayList<>(list);
        all.add(last);
        return all;
    }

    /// Whether it asks for nothing but what a run does, with files of this user: whoever could put a journal somewhere must gain nothing.
    boolean mayBeDoneBy(UserPrincipal user) throws IOException {
        for (Replacement replacement : replacements) {
            if (!replacement.mayBeDoneBy(user)) {
                return false;
            }
        }
        for (Path file : stale) {
            if (replacements.stream().noneMatch(each -> Folders.of(each.file()).equals(Folders.of(file)))) {
                return false;
            }
        }
        return pointers.stream().allMatch(pointer -> HiddenName.isOfRun(pointer, HiddenName.POINTER));
    }

    /// Does what is left to do. Done twice, it does no harm.
    void run() throws IOException {
        for (Replacement replacement : replacements) {
            replacement.run();
        }
        for (Path file : stale) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
            }
        }
        for (Path folder : folders) {
            Folders.force(folder);
        }
        for (Path pointer : pointers) {
            Files.deleteIfExists(pointer);
        }
    }
}
