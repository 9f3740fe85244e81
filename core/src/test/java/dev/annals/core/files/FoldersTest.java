package dev.annals.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    Path folder;

    @Test
    void areMadeWithThoseAboveThem() throws IOException {
        assertThat(Folders.make(folder.resolve("a/b"))).containsExactly(folder.resolve("a/b"), folder.resolve("a"), folder);
        assertThat(folder.resolve("a/b")).isDirectory();
        assertThat(Folders.make(folder.resolve("a/b"))).containsExactly(folder.resolve("a/b"));
    }

    @Test
    void theRootIsItsOwnFolder() throws IOException {
        Path root = folder.getRoot();

        assertThat(Folders.of(root)).isEqualTo(root);
        assertThat(Folders.of(folder.resolve("a"))).isEqualTo(folder);
        assertThat(Location.of(root)).isEqualTo(root);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void thatAreNotThereCannotBeForced() {
        Path gone = folder.resolve("gone");

        assertThatCode(() -> Folders.force(List.of(folder))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Folders.force(List.of(folder, gone))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAreFollowedAsFarAsTheyLead() throws IOException {
        Path real = folder.toRealPath();
        Files.createDirectory(folder.resolve("there"));
        Files.createSymbolicLink(folder.resolve("link"), Path.of("there"));
        Files.createSymbolicLink(folder.resolve("file"), Path.of("link/new/a.json"));

        assertThat(Location.of(folder.resolve("link"))).isEqualTo(real.resolve("there"));
        assertThat(Location.of(folder.resolve("link/new/../a.json"))).isEqualTo(real.resolve("there/a.json"));
        assertThat(Location.of(folder.resolve("file"))).isEqualTo(real.resolve("there/new/a.json"));
    }
}
