package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.format.UnwritableOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void aFullDiskIsToldByItsFolderHoweverDeepALibraryHidesIt() {
        var disk = new FileSystemException("/data/out", null, "No space left on device");
        assertThat(tell(new IllegalStateException("flush", new UncheckedIOException(disk)))).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(message()).isEqualTo("annals: the disk is full: /data/out\n");
    }

    @Test
    void aFullFolderForScratchFilesIsNoInputThatCannotBeRead() {
        assertThat(tell(new UnreadableInput("standard input", new IOException("No space left on device")))).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(message()).hasLineCount(1).startsWith("annals: the disk is full: the folder for scratch files, ").contains("TMPDIR");
    }

    @Test
    void aMappedFileWithoutRoomIsNoBug() {
        for (String said : List.of("a fault occurred in a recent unsafe memory access operation in compiled Java code", "a fault occurred in an unsafe memory access operation")) {
            messages.reset();
            assertThat(tell(new InternalError(said))).isEqualTo(ExitCode.INPUT_OUTPUT);
            assertThat(message()).hasLineCount(1).startsWith("annals: the disk is full or failed: the folder for scratch files, ");
        }
    }

    @Test
    void tooManyOpenFilesAreToldWithTheFileAndTheWayOut() {
        assertThat(tell(new UnreadableInput("a.ttl", new FileSystemException("a.ttl", null, "Too many open files")))).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(message()).hasLineCount(1).contains("more files are open at once than the system allows", "a.ttl", "ulimit -n");
        messages.reset();
        assertThat(tell(UnwritableOutput.onCreating("b.ttl", new FileSystemException("b.ttl", null, "Too many open files")))).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(message()).hasLineCount(1).contains("b.ttl", "ulimit -n");
    }

    @Test
    void aLibraryMayWrapThatMemoryIsUsedUp() {
        assertThat(tell(new IllegalStateException("reading", new OutOfMemoryError("Java heap space")))).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(message()).hasLineCount(1).contains("Java heap space").contains("ANNALS_JAVA_OPTS=-Xmx");
    }

    @Test
    void aBugIsOneLineThatNamesAFileWithTheDetails() throws IOException {
        assertThat(tell(new StackOverflowError("deep\nerror"))).isEqualTo(ExitCode.BUG);
        assertThat(message()).hasLineCount(1).startsWith("annals: this is a bug: java.lang.StackOverflowError: deep error; please report it");
        Matcher file = Pattern.compile("with the file (\\S+)").matcher(message());
        assertThat(file.find()).isTrue();
        Path details = Path.of(file.group(1));
        assertThat(details).content().contains("at dev.annals.cli.FailuresTest");
        Files.delete(details);
    }

    @Test
    void withoutEnoughMemoryTheLimitIsNamed() throws Exception {
        assertThat(process(List.of("-Xmx9m", "-XX:+UseSerialGC"), "export", "--to", folder.resolve("c.xlsx").toString())).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(message()).hasLineCount(1).contains("memory of").contains("ANNALS_JAVA_OPTS=-Xmx");
        assertThat(folder.resolve("c.xlsx")).doesNotExist();
    }

    private int tell(Throwable failure) {
        var terminal = new Terminal(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), messages, false);
        return new Failures(terminal).tell(failure);
    }

    private String message() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    private int process(List<String> options, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Annals.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        process.getErrorStream().transferTo(messages);
        return process.waitFor();
    }
}
