package dev.annals.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What a run finds that another left: here it is made by hand; the reliability harness has real runs killed.
class RecoveryTest {

    private static final String NUMBER = "0123456789abcdef";

    @TempDir
    Path temporary;

    private final List<String> said = new ArrayList<>();
    private Path folder = Path.of("");
    private Path other = Path.of("");
    private Replacement first = new Replacement(folder, folder);
    private Replacement second = first;

    @BeforeEach
    void stopARun() throws IOException {
        folder = Files.createDirectory(temporary.toRealPath().resolve("folder"));
        other = Files.createDirectory(temporary.toRealPath().resolve("other"));
        first = part(folder.resolve("a.json"));
        second = part(other.resolve("b.ttl"));
    }

    @Test
    void finishesARunThatHadDecided() throws IOException {
        Path stale = Files.writeString(folder.resolve("a.part-00002.json"), "old");
        journal(new CommitJournal(List.of(first, second), List.of(stale), Set.of(folder, other), List.of()));
        Recovery.in(folder, said::add);

        assertThat(first.file()).hasContent("new");
        assertThat(second.file()).hasContent("new");
        assertThat(names(folder)).containsExactly("a.json");
        assertThat(names(other)).containsExactly("b.ttl");
        assertThat(said).singleElement().asString().contains("finished", "a.json", "b.ttl");
    }

    @Test
    void finishesARunOfWhichSomeWasDoneBefore() throws IOException {
        journal(new CommitJournal(List.of(first, second), List.of(), Set.of(folder, other), List.of()));
        Files.move(first.hidden(), first.file(), StandardCopyOption.REPLACE_EXISTING);
        Recovery.in(folder, said::add);

        assertThat(first.file()).hasContent("new");
        assertThat(second.file()).hasContent("new");
    }

    @Test
    void findsTheJournalFromEachFileOfTheRun() throws IOException {
        Path pointer = other.resolve(".annals-" + NUMBER + ".pointer");
        Path journal = journal(new CommitJournal(List.of(first, second), List.of(), Set.of(folder, other), List.of(pointer)));
        signed(pointer, List.of("journal " + journal.toUri()));
        try (var targets = new Targets(said::add)) {
            targets.claim(second.file(), Use.CORPUS);
        }

        assertThat(first.file()).hasContent("new");
        assertThat(names(folder)).containsExactly("a.json");
        assertThat(names(other)).containsExactly("b.ttl");
    }

    @Test
    void saysWhatStandsInTheWayOfAFileThatIsWrittenAgain() throws IOException {
        Path journal = journal(new CommitJournal(List.of(first), List.of(), Set.of(folder), List.of()));
        standInTheWay(first.file());
        try (var targets = new Targets(said::add)) {
            assertThatThrownBy(() -> targets.claim(first.file(), Use.CORPUS))
                    .isInstanceOf(UnwritableOutput.class).hasMessageContainingAll("mend what is wrong with " + first.file(), "remove " + journal);
        }

        assertThat(first.hidden()).hasContent("new");
        Files.delete(journal);
        Recovery.in(folder, said::add);
        assertThat(names(folder)).containsExactly("a.json");
    }

    @Test
    void letsOtherFilesBeWrittenMeanwhileAndTellsItOnce() throws IOException {
        Path journal = journal(new CommitJournal(List.of(first), List.of(), Set.of(folder), List.of()));
        standInTheWay(first.file());
        try (var targets = new Targets(said::add)) {
            targets.claim(folder.resolve("c.json"), Use.CORPUS);
            targets.claim(folder.resolve("rejects.ndjson"), Use.REJECTS);
        }

        assertThat(said).singleElement().asString().startsWith("warning: ").contains(first.file().toString(), journal.toString());
        assertThat(first.hidden()).hasContent("new");
    }

    private static void standInTheWay(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createDirectories(file.resolve("not empty"));
    }

    @Test
    void leavesAPointerWhoseJournalIsOnADiskThatIsNotThere() throws IOException {
        Path pointer = signed(other.resolve(".annals-" + NUMBER + ".pointer"), List.of("journal " + temporary.resolve("gone/.annals-" + NUMBER + ".journal").toUri()));
        Recovery.in(other, said::add);

        assertThat(pointer).exists();
        assertThat(second.hidden()).exists();
        assertThat(said).anyMatch(line -> line.contains("not there now"));
    }

    @Test
    void removesWhatARunLeftThatHadNotDecided() throws IOException {
        Path journal = journal(new CommitJournal(List.of(first, second), List.of(), Set.of(folder), List.of()));
        byte[] whole = Files.readAllBytes(journal);
        for (int length = 0; length < whole.length; length += 7) {
            part(first.file());
            Files.write(journal, Arrays.copyOf(whole, length));
            Recovery.in(folder, said::add);

            assertThat(first.file()).hasContent("old");
            assertThat(names(folder)).containsExactly("a.json");
        }
    }

    @Test
    void aRunRemovesWhatAnotherLeftOfItsFilesOnly() throws IOException {
        Path neighbour = part(folder.resolve("c.json")).hidden();
        try (var targets = new Targets(said::add)) {
            targets.claim(first.file(), Use.CORPUS);
        }

        assertThat(first.hidden()).doesNotExist();
        assertThat(neighbour).exists();
    }

    @Test
    void leavesWhatIsStillBeingWritten() throws IOException {
        try (var running = new Targets(said::add); var targets = new Targets(said::add)) {
            running.begin(first.file()).stream().write('x');
            targets.claim(first.file(), Use.CORPUS);
            running.commit();
        }

        assertThat(first.file()).hasContent("x");
    }

    @Test
    void aJournalMovesOnlyAHiddenFileToTheNameItWasMadeFor() throws IOException {
        Path victim = Files.writeString(temporary.resolve("victim"), "precious");
        Path stranger = Files.writeString(folder.resolve("stranger"), "bad");
        for (var replacement : List.of(new Replacement(stranger, victim), new Replacement(first.hidden(), victim), new Replacement(stranger, first.file()),
                new Replacement(first.hidden(), folder.resolve("c.json")))) {
            Path journal = journal(new CommitJournal(List.of(replacement), List.of(), Set.of(), List.of()));
            Recovery.in(folder, said::add);

            assertThat(victim).hasContent("precious");
            assertThat(first.file()).hasContent("old");
            assertThat(stranger).exists();
            assertThat(said).anyMatch(line -> line.contains(journal + " asks for what no run does"));
        }
    }

    @Test
    void aJournalRemovesNothingElsewhere() throws IOException {
        Path victim = Files.writeString(temporary.resolve("victim"), "precious");
        journal(new CommitJournal(List.of(first), List.of(victim), Set.of(), List.of()));
        Recovery.in(folder, said::add);

        assertThat(victim).exists();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aJournalThatOthersCouldHaveWrittenIsNotObeyed() throws IOException {
        Path journal = journal(new CommitJournal(List.of(first), List.of(), Set.of(), List.of()));
        Files.setPosixFilePermissions(journal, PosixFilePermissions.fromString("rw-rw-rw-"));
        Recovery.in(folder, said::add);

        assertThat(first.file()).hasContent("old");
        assertThat(said).anyMatch(line -> line.contains("is not of this user alone"));
    }

    @Test
    void aJournalThatWasBroughtFromElsewhereIsNotObeyed() throws IOException {
        Path journal = journal(new CommitJournal(List.of(first), List.of(), Set.of(), List.of()));
        Files.move(journal, other.resolve(journal.getFileName()));
        Recovery.in(other, said::add);

        assertThat(first.file()).hasContent("old");
    }

    @Test
    void aPointerWithoutAJournalIsOfARunThatHadNotDecided() throws IOException {
        for (List<String> lines : List.of(
                List.of("journal " + folder.resolve(".annals-" + NUMBER + ".journal").toUri()), List.of("journal " + first.file().toUri()), List.of("nothing"), List.<String>of())) {
            part(second.file());
            Path pointer = signed(other.resolve(".annals-" + NUMBER + ".pointer"), lines);
            Recovery.in(other, said::add);

            assertThat(pointer).as(lines.toString()).doesNotExist();
            assertThat(names(other)).containsExactly("b.ttl");
            assertThat(second.file()).hasContent("old");
        }
        assertThat(said).allMatch(line -> line.startsWith("removed " + other));
    }

    @Test
    void whatAJournalThatIsNotObeyedWantsStays() throws IOException {
        Path neighbour = part(folder.resolve("c.json")).hidden();
        journal(new CommitJournal(List.of(first), List.of(), Set.of(), List.of(first.file())));
        Recovery.in(folder, said::add);

        assertThat(first.file()).hasContent("old");
        assertThat(first.hidden()).exists();
        assertThat(neighbour).doesNotExist();
        assertThat(said).anyMatch(line -> line.contains("asks for what no run does"));
    }

    @Test
    void leavesAJournalToTheRunThatStillHasIt() throws IOException {
        Path path = folder.resolve(".annals-" + NUMBER + ".journal");
        HiddenFile held = HiddenFile.create(() -> path);
        SignedLines.write(held, new CommitJournal(List.of(first), List.of(), Set.of(), List.of()).lines());
        Recovery.in(folder, said::add);

        assertThat(first.file()).hasContent("old");
        assertThat(first.hidden()).exists();
        held.release();
        Recovery.in(folder, said::add);
        assertThat(first.file()).hasContent("new");
    }

    @Test
    void saysNothingWhereThereIsNothingToDo() throws IOException {
        Recovery.in(Files.createDirectory(temporary.resolve("empty")), said::add);
        assertThat(said).isEmpty();

        Recovery.in(folder, said::add);
        assertThat(said).containsExactly("removed " + first.hidden() + ", which a run that was stopped had left");
    }

    private static Replacement part(Path file) throws IOException {
        Files.writeString(file, "old");
        return new Replacement(Files.writeString(HiddenName.part(file), "new"), file);
    }

    private Path journal(CommitJournal journal) throws IOException {
        return signed(folder.resolve(".annals-" + NUMBER + ".journal"), journal.lines());
    }

    private static Path signed(Path file, List<String> lines) throws IOException {
        Files.deleteIfExists(file);
        HiddenFile hidden = HiddenFile.create(() -> file);
        SignedLines.write(hidden, lines);
        hidden.release();
        return file;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
