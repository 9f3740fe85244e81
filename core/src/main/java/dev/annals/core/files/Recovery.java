package dev.annals.core.files;

import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Looks in a folder for what runs left that were stopped: finishes those that had decided, removes what is left of the others.
///
/// It goes forward only, so nothing that a user sees ever becomes older. What a run that is still going on has, and what other users
/// wrote, stays as it is.
public final class Recovery {

    private final Path folder;
    private final UserPrincipal user;
    private final Predicate<Path> concerned;
    private final Consumer<String> say;

    private Recovery(Path folder, UserPrincipal user, Predicate<Path> concerned, Consumer<String> say) {
        this.folder = folder;
        this.user = user;
        this.concerned = concerned;
        this.say = say;
    }

    /// Recovers all of a folder.
    public static void in(Path folder, Consumer<String> say) {
        recover(folder, HiddenName::isPart, file -> true, say);
    }

    /// Recovers what concerns a file that is to be written. What cannot be finished of other files is told.
    static void of(Path file, Consumer<String> say) {
        recover(Folders.of(file), hidden -> HiddenName.isPart(hidden, file), file::equals, say);
    }

    private static void recover(Path named, Predicate<Path> isPart, Predicate<Path> concerned, Consumer<String> say) {
        try {
            Path folder = named.toRealPath();
            List<Path> hidden = hidden(folder);
            if (hidden.isEmpty()) {
                return;
            }
            var recovery = new Recovery(folder, user(), concerned, say);
            recovery.finish(hidden);
            recovery.removeParts(hidden.stream().filter(isPart).toList());
        } catch (AccessDeniedException e) {
            return; // a folder that can be written to and not listed
        } catch (IOException e) {
            throw UnwritableOutput.onWriting("what a run that was stopped left to do in " + named, e);
        }
    }

    private static List<Path> hidden(Path folder) throws IOException {
        var hidden = new ArrayList<Path>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.{part,journal,pointer}")) {
            files.forEach(hidden::add);
        }
        hidden.sort(null);
        return hidden;
    }

    /// A user is who owns what this process writes.
    private static UserPrincipal user() throws IOException {
        return UserOfProcess.get();
    }

    private void finish(List<Path> hidden) throws IOException {
        for (Path file : hidden) {
            if (HiddenName.isOfRun(file, HiddenName.JOURNAL)) {
                finish(file);
            } else if (HiddenName.isOfRun(file, HiddenName.POINTER) && isMine(file)) {
                follow(file);
            }
        }
    }

    private boolean isMine(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!SignedLines.isOnlyOf(user, file)) {
            say.accept("warning: " + file + " is not of this user alone, and nothing was done that it says");
            return false;
        }
        return HiddenFile.isAbandoned(file);
    }

    private void finish(Path journal) throws IOException {
        if (!isMine(journal)) {
            return;
        }
        Optional<CommitJournal> whole = CommitJournal.in(journal);
        if (whole.isPresent() && !whole.get().mayBeDoneBy(user)) {
            say.accept("warning: " + journal + " asks for what no run does, and nothing was done that it says");
            return;
        }
        if (whole.isPresent() && !isDone(whole.get(), journal)) {
            return;
        }
        Files.deleteIfExists(journal);
        Folders.force(Folders.of(journal));
    }

    /// What stands in the way has to go before one of the files of the journal is written again; other files can be.
    private boolean isDone(CommitJournal decided, Path journal) throws IOException {
        try {
            decided.run();
            say.accept("finished what a run that was stopped had begun: " + names(decided));
            return true;
        } catch (FileSystemException e) {
            String unfinished = "cannot finish what a run that was stopped had begun: " + names(decided) + "; mend what is wrong with "
                    + Optional.ofNullable(e.getOtherFile()).orElse(e.getFile()) + ", or remove " + journal + " to do without its new content";
            if (decided.replacements().stream().map(Replacement::file).anyMatch(concerned)) {
                throw UnwritableOutput.unfinished(unfinished, e);
            }
            say.accept("warning: " + UnwritableOutput.unfinished(unfinished, e).getMessage());
            return false;
        }
    }

    private static String names(CommitJournal journal) {
        return String.join(", ", journal.replacements().stream().map(each -> each.file().toString()).toList());
    }

    /// A pointer without a journal is of a run that had not decided; but a folder that is not there may come back with the journal in it.
    private void follow(Path pointer) throws IOException {
        Optional<Path> journal = SignedLines.read(pointer).flatMap(Recovery::target);
        if (journal.isPresent() && !Files.isDirectory(Folders.of(journal.get()))) {
            say.accept("warning: " + pointer + " tells of files that are to be written with those of " + Folders.of(journal.get())
                    + ", which is not there now");
            return;
        }
        if (journal.isPresent()) {
            finish(journal.get());
        }
        if (journal.isEmpty() || !Files.exists(journal.get(), LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(pointer);
        }
    }

    private static Optional<Path> target(List<String> lines) {
        try {
            Path journal = Path.of(URI.create(lines.getFirst().substring("journal ".length())));
            return HiddenName.isOfRun(journal, HiddenName.JOURNAL) ? Optional.of(journal) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private void removeParts(List<Path> parts) throws IOException {
        for (Path part : parts) {
            if (HiddenFile.isAbandoned(part) && Files.getOwner(part, LinkOption.NOFOLLOW_LINKS).equals(user) && !isWaiting(part)) {
                Files.deleteIfExists(part);
                say.accept("removed " + part + ", which a run that was stopped had left");
            }
        }
    }

    /// Whether a run that had decided, and could not be finished now, still wants it.
    private boolean isWaiting(Path part) throws IOException {
        for (Path file : hidden(folder)) {
            if (HiddenName.isOfRun(file, HiddenName.POINTER)) {
                return true;
            }
            if (HiddenName.isOfRun(file, HiddenName.JOURNAL)
                    && CommitJournal.in(file).stream().flatMap(journal -> journal.replacements().stream()).anyMatch(each -> each.hidden().equals(part))) {
                return true;
            }
        }
        return false;
    }
}
