package dev.annals.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TargetTest {

    @TempDir
    Path folder;

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
        try (Target target = Target.of(pipe)) {
            target.stream().write("through".getBytes(StandardCharsets.UTF_8));
            target.commit();
        }

        assertThat(read.join()).isEqualTo("through");
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(folder.toFile().list()).containsExactly("pipe");
    }

    @Test
    void showsTheFileOnlyWhenItIsWhole() throws IOException {
        Path file = folder.resolve("new/corpus.txt");
        try (Target target = Target.of(file)) {
            target.stream().write('x');
            assertThat(file).doesNotExist();
            target.commit();
        }

        assertThat(file).hasContent("x");
        assertThat(folder.resolve("new").toFile().list()).containsExactly("corpus.txt");
    }

    @Test
    void leavesTheOldFileWhenItIsGivenUp() throws IOException {
        Path file = Files.writeString(folder.resolve("corpus.txt"), "old");
        try (Target target = Target.of(file)) {
            target.stream().write('x');
        }

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("corpus.txt");
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Path file = Files.writeString(folder.resolve("corpus.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        try (Target target = Target.of(link)) {
            target.stream().write('x');
            target.commit();
        }

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("x");
    }

    @Test
    void saysWhatCannotBeCreated() {
        assertThatThrownBy(() -> Target.of(folder)).isInstanceOf(UnwritableOutput.class).hasMessage("cannot create " + folder + ": it is a folder");
        assertThatThrownBy(() -> Target.of(Files.writeString(folder.resolve("f"), "").resolve("g")))
                .isInstanceOf(UnwritableOutput.class).hasMessageStartingWith("cannot create ");
    }
}
