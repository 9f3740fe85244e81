package dev.annals.core.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class ScratchTest {

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    private final String before = System.getProperty("java.io.tmpdir");

    @BeforeEach
    void usesTheFolder() {
        System.setProperty("java.io.tmpdir", folder.toString());
    }

    @AfterEach
    void usesTheUsualFolder() {
        System.setProperty("java.io.tmpdir", before);
    }

    @Test
    @EnabledIf("hasFullDevice")
    void aFullDiskIsToldByTheFolderForScratchFiles() throws IOException {
        try (FileChannel full = FileChannel.open(FULL, StandardOpenOption.WRITE)) {
            assertThatThrownBy(() -> Scratch.write(full, ByteBuffer.allocate(10)))
                    .isInstanceOf(UnwritableOutput.class).hasMessage("cannot write a scratch file in " + folder + ": No space left on device");
        }
        try (FileChannel file = Scratch.file()) {
            assertThat(Scratch.write(file, ByteBuffer.allocate(100_000))).isEqualTo(100_000);
            assertThat(file.size()).isEqualTo(100_000);
        }
    }

    static boolean hasFullDevice() {
        return Files.exists(FULL);
    }

    @Test
    void onlyTheOwnerCanOpenWhatIsWritten() throws IOException {
        Path file = Scratch.named(".answer");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent()))).isEqualTo("rwx------");
        Scratch.discard(file);
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileWithoutNameLeavesNothingBehindWhenItIsClosed() throws IOException {
        try (FileChannel file = Scratch.file()) {
            file.write(ByteBuffer.wrap(new byte[] {1, 2, 3}));
            assertThat(file.size()).isEqualTo(3);
        }
        assertThat(files()).allSatisfy(file -> assertThat(file).endsWith("lock"));
    }

    @Test
    void removesWhatARunLeftThatEndedWithoutDoingSo() throws IOException {
        Path left = leftover();
        Files.setLastModifiedTime(left.resolve("lock"), FileTime.from(Instant.now().minusSeconds(3600)));
        Scratch.named(".new");
        assertThat(left).doesNotExist();
    }

    @Test
    void leavesAloneWhatIsLockedOrJustBegins() throws IOException {
        Path beginning = leftover();
        Scratch.named(".new");
        assertThat(beginning.resolve("row.scratch")).exists();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        System.setProperty("java.io.tmpdir", folder.resolve("none").toString());
        assertThatThrownBy(() -> Scratch.named(".new")).isInstanceOf(UnwritableOutput.class).hasMessageContaining("none");
    }

    private Path leftover() throws IOException {
        Path left = Files.createDirectory(folder.resolve("annals-scratch-1"));
        Files.createFile(left.resolve("lock"));
        Files.createFile(left.resolve("row.scratch"));
        Files.createFile(Files.createDirectory(left.resolve("of-a-library")).resolve("part"));
        return left;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(Path::toString).toList();
        }
    }
}
