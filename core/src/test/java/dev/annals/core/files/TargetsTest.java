package dev.annals.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TargetsTest {

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void writesToADeviceWithoutReplacingIt() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        var read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try (var targets = new Targets(said::add)) {
            targets.begin(pipe).stream().write("through".getBytes(StandardCharsets.UTF_8));
            targets.commit();
        }

        assertThat(read.join()).isEqualTo("through");
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(folder.toFile().list()).containsExactly("pipe");
    }

    @Test
    void showsTheFileOnlyWhenItIsWhole() throws IOException {
        Path file = folder.resolve("new/corpus.txt");
        try (var targets = new Targets(said::add)) {
            targets.begin(file).stream().write('x');
            assertThat(file).doesNotExist();
            targets.commit();
        }

        assertThat(file).hasContent("x");
        assertThat(folder.resolve("new").toFile().list()).containsExactly("corpus.txt");
    }

    @Test
    void leavesTheOldFileWhenItIsGivenUp() throws IOException {
        Path file = Files.writeString(folder.resolve("corpus.txt"), "old");
        try (var targets = new Targets(said::add)) {
            targets.begin(file).stream().write('x');
        }

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("corpus.txt");
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Path file = Files.writeString(folder.resolve("corpus.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        try (var targets = new Targets(said::add)) {
            targets.begin(link).stream().write('x');
            targets.commit();
        }

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("x");
    }

    @Test
    void saysWhatCannotBeCreated() {
        assertThatThrownBy(() -> begin(folder)).isInstanceOf(UnwritableOutput.class).hasMessage("cannot create " + folder + ": it is a folder");
        assertThatThrownBy(() -> begin(Files.writeString(folder.resolve("f"), "").resolve("g")))
                .isInstanceOf(UnwritableOutput.class).hasMessageStartingWith("cannot create ");
    }

    private void begin(Path file) {
        try (var targets = new Targets(said::add)) {
            targets.begin(file);
        }
    }
}
