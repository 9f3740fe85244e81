package dev.annals.core.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SignedLinesTest {

    @TempDir
    Path temporary;

    private Path file = Path.of("");

    @BeforeEach
    void name() throws IOException {
        file = temporary.toRealPath().resolve(".annals-0123456789abcdef.journal");
    }

    @Test
    void comeBackAsTheyWereWritten() throws IOException {
        write(List.of("replace a b", "end of it", "remove c"));

        assertThat(SignedLines.read(file)).contains(List.of("replace a b", "end of it", "remove c"));
    }

    @Test
    void areNotReadOnceAByteOfThemChanged() throws IOException {
        write(List.of("replace a b"));
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(file, changed);
            assertThat(SignedLines.read(file)).as("byte %d of %s", i, new String(whole, StandardCharsets.UTF_8)).isEmpty();
        }
        Files.writeString(file, new String(whole, StandardCharsets.UTF_8) + "\n");
        assertThat(SignedLines.read(file)).isEmpty();
        Files.writeString(file, "");
        assertThat(SignedLines.read(file)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void areOfAUserAloneWhoAloneMayWriteThem() throws IOException {
        write(List.of("replace a b"));
        UserPrincipal user = UserOfProcess.get();

        assertThat(SignedLines.isOnlyOf(user, file)).isTrue();
        assertThat(SignedLines.isOnlyOf(user, Files.createSymbolicLink(file.resolveSibling("link"), file))).isFalse();
        assertThat(SignedLines.isOnlyOf(user, Folders.of(file))).isFalse();
        for (String mode : List.of("rw--w----", "rw-----w-")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
            assertThat(SignedLines.isOnlyOf(user, file)).as(mode).isFalse();
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(SignedLines.isOnlyOf(user, file)).isTrue();
    }

    @Test
    void aJournalComesBackAsItWasWritten() throws IOException {
        Path folder = Folders.of(file);
        var journal = new CommitJournal(
                List.of(new Replacement(folder.resolve(".a b.part"), folder.resolve("a b")), new Replacement(folder.resolve(".\u00e9.part"), folder.resolve("\u00e9"))),
                List.of(folder.resolve("old")), Set.of(folder), List.of(folder.resolve(".annals-0123456789abcdef.pointer")));
        write(journal.lines());

        assertThat(CommitJournal.in(file)).contains(journal);
    }

    @Test
    void whatNoRunWritesIsNoJournal() throws IOException {
        for (String line : List.of("erase " + file.toUri(), "remove relative", "remove http://example.org/a", "remove", "", "replace " + file.toUri())) {
            write(List.of(line));
            assertThat(CommitJournal.in(file)).as(line).isEmpty();
        }
    }

    private void write(List<String> lines) throws IOException {
        Files.deleteIfExists(file);
        HiddenFile hidden = HiddenFile.create(() -> file);
        SignedLines.write(hidden, lines);
        hidden.release();
    }
}
