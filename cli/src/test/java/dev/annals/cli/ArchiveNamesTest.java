package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A name in an archive is never the name of a file.
class ArchiveNamesTest extends CommandRun {

    private static final Path SOUND = Path.of("..", "importers/src/test/resources/dev/annals/importers/ImportersFuzzTestInputs/ged/sound.csv");

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.csv", "..\\..\\evil.csv", "folder\\ged251.csv", "/evil.csv", "C:\\evil.csv", "CON.csv", "NUL", "a:b.csv", "aux .csv"})
    void staysInTheArchive(String name) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("one/two"));
        Path archive = inner.resolve("ged.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry(name));
            Files.copy(SOUND, zip);
        }

        assertThat(run("export", archive.toString(), "--to", inner.resolve("out.json").toString())).as(messages()).isZero();

        assertThat(Files.readString(inner.resolve("out.json"))).contains("\"type\": \"event\"");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactlyInAnyOrder(archive, inner.resolve("out.json"));
        }
        assertThat(Path.of("/evil.csv")).doesNotExist();
    }
}
