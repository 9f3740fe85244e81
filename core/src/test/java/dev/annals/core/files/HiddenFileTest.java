package dev.annals.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class HiddenFileTest {

    @TempDir
    Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void withoutLinks() throws IOException {
        folder = temporary.toRealPath();
    }

    @Test
    void neverTakesANameThatIsTaken() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "precious");
        var names = new ArrayDeque<>(List.of(taken, folder.resolve("free")));
        HiddenFile hidden = HiddenFile.create(names::pop);

        assertThat(hidden.path()).isEqualTo(folder.resolve("free"));
        assertThat(taken).hasContent("precious");
        assertThat(HiddenFile.isAbandoned(taken)).isTrue();
        hidden.discard();
    }

    @Test
    void saysWhereItCannotBe() {
        Path nowhere = folder.resolve("nowhere/file");

        assertThatThrownBy(() -> HiddenFile.create(() -> nowhere)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void isAbandonedOnlyWhenNobodyHasIt() throws IOException {
        Path path = folder.resolve("file");
        HiddenFile released = HiddenFile.create(() -> path);
        assertThat(HiddenFile.isAbandoned(path)).isFalse();
        released.release();
        assertThat(HiddenFile.isAbandoned(path)).isTrue();

        Files.delete(path);
        HiddenFile discarded = HiddenFile.create(() -> path);
        discarded.discard();
        assertThat(path).doesNotExist();
        assertThat(HiddenFile.isAbandoned(Files.createFile(path))).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingElseIsAHiddenFile() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(HiddenFile.isAbandoned(folder)).isFalse();
        assertThat(HiddenFile.isAbandoned(folder.resolve("nothing"))).isFalse();
        assertThat(HiddenFile.isAbandoned(Files.createSymbolicLink(folder.resolve("link"), file))).isFalse();
    }

    @Test
    void aPartTellsWhichFileItWillBe() {
        Path file = folder.resolve("corpus.ttl");
        Path part = HiddenName.part(file);

        assertThat(part.getParent()).isEqualTo(folder);
        assertThat(part.getFileName().toString()).matches("\\.corpus\\.ttl\\.[0-9a-f]{16}\\.part");
        assertThat(HiddenName.isPart(part, file)).isTrue();
        assertThat(HiddenName.isPart(part)).isTrue();
        assertThat(HiddenName.isPart(part, folder.resolve("corpus.xtl"))).isFalse();
        assertThat(HiddenName.part(file)).isNotEqualTo(part);
    }

    @Test
    void otherNamesAreNoParts() {
        for (String name : List.of("corpus.ttl", ".corpus.ttl.part", ".corpus.ttl.0123456789ABCDEF.part", "corpus.ttl.0123456789abcdef.part", ".0123456789abcdef.part",
                ".annals-0123456789abcdef.journal", ".corpus.ttl.0123456789abcdef.part.bak")) {
            assertThat(HiddenName.isPart(Path.of(name))).as(name).isFalse();
        }
    }

    @Test
    void filesOfARunAreToldByTheirEnds() {
        Path journal = HiddenName.ofRun(folder, HiddenName.JOURNAL);

        assertThat(HiddenName.isOfRun(journal, HiddenName.JOURNAL)).isTrue();
        assertThat(HiddenName.isOfRun(journal, HiddenName.POINTER)).isFalse();
        assertThat(HiddenName.isOfRun(folder.resolve("x" + journal.getFileName()), HiddenName.JOURNAL)).isFalse();
    }
}
