package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.annals.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an analyst has who works in LibreOffice and changes nothing.
@Tag("thorough")
class LibreOfficeTest {

    private static final int MOST_SECONDS = 300;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void givesTheReferenceCorpusBackAfterItWasSavedThere() throws IOException, InterruptedException {
        assumeInstalled();
        run("export", "--to", folder.resolve("c.xlsx").toString(), "--to", folder.resolve("expected.json").toString());
        Path saved = save(folder.resolve("c.xlsx"));

        assertThat(run("import", saved.toString(), "-o", folder.resolve("back.json").toString())).as(messages()).isZero();

        assertThat(folder.resolve("back.json")).hasSameTextualContentAs(folder.resolve("expected.json"));
        assertThat(messages()).doesNotContain("c.xlsx: ");
    }

    private static void assumeInstalled() {
        boolean installed = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
        if (!installed) {
            System.err.println("LibreOffice (soffice) is not installed: what it saves is not read in this run");
        }
        assumeTrue(installed);
    }

    private Path save(Path workbook) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                "soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to", "xlsx", "--outdir", folder.resolve("saved").toString(), workbook.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        try {
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).as("LibreOffice has ended").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return folder.resolve("saved").resolve(workbook.getFileName());
    }

    private int run(String... arguments) {
        messages.reset();
        return Annals.run(new Terminal(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), messages, false), arguments);
    }

    private String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}
