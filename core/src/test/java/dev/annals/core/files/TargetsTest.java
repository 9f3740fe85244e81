package dev.annals.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
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
        Path pipe = pipe();
        var read = CompletableFuture.supplyAsync(() -> read(pipe, 100));
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
    void removesTheFoldersThatItMadeWhenItIsGivenUp() throws IOException {
        Files.createDirectories(folder.resolve("there"));
        try (var targets = new Targets(said::add)) {
            targets.begin(folder.resolve("new/of all/a.csv")).stream().write('x');
            targets.begin(folder.resolve("new/b.csv")).stream().write('x');
            targets.begin(folder.resolve("there/new/c.csv")).stream().write('x');
            targets.begin(folder.resolve("there/d.csv")).stream().write('x');
        }

        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(folder.resolve("there")).isEmptyDirectory();
    }

    @Test
    void leavesAFolderThatItMadeWhereSomethingElseIsInIt() throws IOException {
        try (var targets = new Targets(said::add)) {
            targets.begin(folder.resolve("new/a.csv")).stream().write('x');
            Files.writeString(folder.resolve("new/mine.txt"), "mine");
        }

        assertThat(folder.resolve("new").toFile().list()).containsExactly("mine.txt");
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

    @Test
    void givesAllFilesTheirNamesInWhateverFoldersTheyAre() throws IOException {
        Path a = Files.writeString(folder.resolve("a.json"), "old");
        Path b = folder.resolve("new/b.ttl");
        Path part = Files.writeString(folder.resolve("a.part-00002.json"), "old");
        Path beside = Files.writeString(folder.resolve("beside.json"), "old");
        try (var targets = new Targets(said::add)) {
            targets.replaceParts(a);
            targets.remove(beside);
            targets.begin(a).stream().write('x');
            targets.begin(b).stream().write('y');
            assertThat(part).exists();
            targets.commit();
        }

        assertThat(a).hasContent("x");
        assertThat(b).hasContent("y");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.json", "new");
        assertThat(folder.resolve("new").toFile().list()).containsExactly("b.ttl");
        assertThat(said).containsExactly(
                "removed " + folder.toRealPath().resolve("a.part-00002.json") + ", which was of an earlier run",
                "removed " + folder.toRealPath().resolve("beside.json") + ", which was of an earlier run");
    }

    @Test
    void aFileThatIsWrittenAgainIsNotRemoved() throws IOException {
        Path a = Files.writeString(folder.resolve("a.json"), "old");
        try (var targets = new Targets(said::add)) {
            targets.remove(a);
            targets.begin(a).stream().write('x');
            targets.commit();
        }

        assertThat(a).hasContent("x");
        assertThat(said).isEmpty();
    }

    @Test
    void leavesAPartThatIsRead() throws IOException {
        Path part = Files.writeString(folder.resolve("a.part-00002.json"), "old");
        try (var targets = new Targets(said::add)) {
            targets.claim(part, Use.INPUT);
            assertThatThrownBy(() -> targets.replaceParts(folder.resolve("a.json"))).isInstanceOf(SameFile.class);
        }

        assertThat(part).hasContent("old");
    }

    @Test
    void leavesNothingHiddenOfAFileThatCannotHaveItsName() throws IOException {
        Path file = folder.resolve("a.json");
        try (var targets = new Targets(said::add)) {
            targets.begin(file).stream().write('x');
            Files.createDirectories(file.resolve("inside"));
            assertThatThrownBy(targets::commit).isInstanceOf(UnwritableOutput.class).hasMessageStartingWith("cannot write " + file + ": ");
        }

        assertThat(folder.toFile().list()).containsExactly("a.json");
    }

    @Test
    void keepsWhatALaterRunNeedsToGoOn() throws IOException {
        Path a = folder.resolve("a.json");
        Path b = folder.resolve("b.json");
        try (var targets = new Targets(said::add)) {
            targets.begin(a).stream().write('x');
            targets.begin(b).stream().write('y');
            Files.createDirectories(b.resolve("inside"));
            assertThatThrownBy(targets::commit).isInstanceOf(UnwritableOutput.class)
                    .hasMessageStartingWith("cannot write all files of the run: some have their new content and some still the old; annals recover " + folder.toRealPath());
        }

        assertThat(a).hasContent("x");
        assertThat(folder.toFile().list()).hasSize(4).anyMatch(name -> name.endsWith(".journal")).anyMatch(name -> name.endsWith(".part"));
    }

    /// What a process still holds it would never take for left behind.
    @Test
    void letsGoOfItsHiddenFiles() throws IOException {
        for (int files = 1; files <= 2; files++) {
            List<Path> hidden;
            try (var targets = new Targets(said::add)) {
                for (int n = 0; n < files; n++) {
                    targets.begin(folder.resolve("a" + n)).stream().write('x');
                }
                hidden = hidden();
                targets.commit();
            }
            assertThat(hidden).hasSize(files).allSatisfy(path -> {
                assertThat(path).doesNotExist();
                assertThat(HiddenFile.isAbandoned(Files.createFile(path))).isTrue();
                Files.delete(path);
            });
        }
    }

    private List<Path> hidden() throws IOException {
        try (Stream<Path> files = Files.list(folder.toRealPath())) {
            return files.filter(HiddenName::isPart).toList();
        }
    }

    @Test
    void beginsNothingOnceItIsStopped() {
        var targets = new Targets(said::add);
        targets.close();
        Path file = folder.resolve("a.json");

        assertThatThrownBy(() -> targets.begin(file)).isInstanceOf(UnwritableOutput.class).hasMessage("cannot create " + file + ": the run is being stopped");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void capitalLettersMakeAnotherFileWhereTheDiskHasThem() throws IOException {
        try (var targets = new Targets(said::add)) {
            targets.begin(folder.resolve("a.json")).stream().write('x');
            targets.begin(folder.resolve("A.json")).stream().write('y');
            targets.begin(folder.resolve("b.json")).stream().write('z');
            targets.commit();
        }

        assertThat(folder.resolve("a.json")).hasContent("x");
        assertThat(folder.resolve("A.json")).hasContent("y");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void saysWhichPipeNobodyReadsAnyMore() throws IOException, InterruptedException {
        Path pipe = pipe();
        var opened = CompletableFuture.runAsync(() -> read(pipe, 0));
        try (var targets = new Targets(said::add)) {
            Target target = targets.begin(pipe);
            opened.join();
            target.stream().write('x');
            assertThatThrownBy(targets::commit).isInstanceOf(UnwritableOutput.class).hasMessage("cannot write " + pipe + ": Broken pipe");
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whoReadsAPipeSeesItsEndWhenItIsGivenUp() throws IOException, InterruptedException {
        Path pipe = pipe();
        var read = CompletableFuture.supplyAsync(() -> read(pipe, 100));
        try (var targets = new Targets(said::add)) {
            targets.begin(pipe);
        }

        assertThat(read.orTimeout(1, TimeUnit.MINUTES).join()).isEmpty();
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void canBeGivenUpWhileItWaitsForWhoReadsAPipe() throws IOException, InterruptedException {
        Path pipe = pipe();
        var targets = new Targets(said::add);
        var begin = new AnotherThread(() -> targets.begin(pipe));
        begin.waitUntilItIsIn("open0");

        targets.close();

        read(pipe, 0);
        assertThat(begin.failure()).isInstanceOf(UnwritableOutput.class).hasMessage("cannot create " + pipe + ": the run is being stopped");
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    @EnabledOnOs(OS.LINUX)
    void canBeGivenUpWhileAPipeTakesNothing() throws IOException, InterruptedException {
        Path file = folder.resolve("corpus.txt");
        Path pipe = pipe();
        var targets = new Targets(said::add);
        try (var reader = new RandomAccessFile(pipe.toFile(), "rw")) {
            targets.begin(file).stream().write('x');
            OutputStream stream = targets.begin(pipe).stream();
            var commit = new AnotherThread(() -> {
                stream.write(new byte[1 << 16]); // as much as a pipe takes
                stream.write('x');
                targets.commit();
            });
            commit.waitUntilItIsIn("write0");

            targets.close();

            assertThat(commit.failure()).isInstanceOf(UnwritableOutput.class).hasMessage("cannot write " + pipe + ": the run is being stopped");
            assertThat(file).doesNotExist();
            assertThat(reader.read()).isZero();
        }
    }

    private Path pipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        return pipe;
    }

    private static String read(Path pipe, int length) {
        try (InputStream stream = Files.newInputStream(pipe)) {
            return new String(stream.readNBytes(length), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(Path file) {
        try (var targets = new Targets(said::add)) {
            targets.begin(file);
        }
    }
}
