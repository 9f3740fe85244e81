package dev.annals.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(OS.WINDOWS)
class AttributesTest {

    @TempDir
    Path folder;

    @Test
    void nobodyElseReadsAFileThatIsNotThereYet() throws IOException {
        try (var targets = new Targets(line -> {})) {
            targets.begin(folder.resolve("corpus.txt"));

            assertThat(mode(only())).isEqualTo("rw-------");
        }
    }

    @Test
    void aNewFileIsAsTheUmaskSays() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        write(folder.resolve("corpus.txt"));

        assertThat(mode(folder.resolve("corpus.txt"))).isEqualTo(mode(usual));
    }

    @Test
    void aFileKeepsItsModeAndOwner() throws IOException {
        for (String mode : List.of("rw-------", "rw-rw-r--", "r--r-----")) {
            Path file = Files.writeString(folder.resolve(mode), "old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
            Object owner = Files.getAttribute(file, "posix:owner");
            Object group = Files.getAttribute(file, "posix:group");
            write(file);

            assertThat(file).hasContent("x");
            assertThat(mode(file)).isEqualTo(mode);
            assertThat(Files.getAttribute(file, "posix:owner")).isEqualTo(owner);
            assertThat(Files.getAttribute(file, "posix:group")).isEqualTo(group);
        }
    }

    /// Only root may give a file away.
    @Test
    void aFileOfSomebodyElseStaysTheirs() throws IOException {
        Path file = Files.writeString(folder.resolve("corpus.txt"), "old");
        assumeThatCode(() -> {
            Files.setAttribute(file, "unix:uid", 1);
            Files.setAttribute(file, "unix:gid", 1);
        }).doesNotThrowAnyException();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        write(file);

        assertThat(file).hasContent("x");
        assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(1);
        assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(1);
        assertThat(mode(file)).isEqualTo("rw-rw----");
    }

    @ParameterizedTest
    @CsvSource({"rw-rw-r--, rw-r--r--", "rwxrwx---, rwx------", "rw----r--, rw-r--r--", "rwx---rwx, rwxrwxrwx", "r-x-w---x, r-x--x--x"})
    void anotherGroupMayDoNoMoreThanAll(String old, String made) {
        assertThat(PosixFilePermissions.toString(Attributes.asOthers(PosixFilePermissions.fromString(old)))).isEqualTo(made);
    }

    @Test
    void aLinkToNothingLeadsWhereItSays() throws IOException {
        Files.createDirectory(folder.resolve("elsewhere"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("elsewhere/file"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("second"));
        write(link);

        assertThat(link).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(folder.resolve("elsewhere/file")).hasContent("x").isRegularFile();
        assertThat(Files.isSymbolicLink(folder.resolve("elsewhere/file"))).isFalse();
    }

    @Test
    void linksThatLeadToEachOtherAreTold() throws IOException {
        Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));

        assertThatThrownBy(() -> write(folder.resolve("a"))).hasMessageContaining("symbolic links lead to each other");
    }

    @Test
    void aPlantedLinkLeadsNowhere() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        for (String name : List.of(".corpus.txt." + ProcessHandle.current().pid() + ".part", ".corpus.txt.0123456789abcdef.part")) {
            Files.createSymbolicLink(folder.resolve(name), victim);
        }
        write(folder.resolve("corpus.txt"));

        assertThat(victim).hasContent("precious");
        assertThat(folder.resolve("corpus.txt")).hasContent("x");
        assertThat(Files.isRegularFile(folder.resolve("corpus.txt"), LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void aNameMayBeAsLongAsTheDiskTakes() throws IOException {
        Path file = folder.resolve("\u0628".repeat(127));
        write(file);

        assertThat(file).hasContent("x");
    }

    private static void write(Path file) throws IOException {
        try (var targets = new Targets(line -> {})) {
            targets.claim(file, Use.CORPUS);
            targets.begin(file).stream().write('x');
            targets.commit();
        }
    }

    private Path only() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
