package dev.annals.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

    @TempDir
    Path folder;

    private final Claims claims = new Claims();

    @ParameterizedTest
    @CsvSource({"INPUT, INPUT", "INPUT, CORPUS", "CORPUS, INPUT"})
    void anInputIsReadTwiceOrReplacedByItsCorpus(Use first, Use second) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        claims.add(file, first);

        assertThat(claims.add(file, second)).isEqualTo(file.toRealPath());
    }

    @ParameterizedTest
    @CsvSource({
        "CORPUS, CORPUS", "CORPUS, BESIDE", "CORPUS, REJECTS", "INPUT, REJECTS", "INPUT, CHANGES", "INPUT, BESIDE", "REJECTS, INPUT", "REJECTS, CORPUS", "CHANGES, CHANGES", "BESIDE, INPUT"
    })
    void elseAFileHasOneUse(Use first, Use second) {
        Path file = folder.resolve("a.json");
        claims.add(file, first);

        assertThatThrownBy(() -> claims.add(file, second)).isInstanceOf(SameFile.class)
                .hasMessage(first.of(file.toString()) + " and " + second.of(file.toString()) + " are one file: give each a file of its own");
    }

    @Test
    void aUseIsToldInWords() {
        assertThat(Use.INPUT.of("a.json")).isEqualTo("the input a.json");
        assertThat(Use.CHANGES.of("a.json")).isEqualTo("the list of changes, a.json,");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void oneFileHasManyNames() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        claims.add(file, Use.CORPUS);

        for (Path name : new Path[] {
            folder.resolve("new/../a.json"), Path.of("").toAbsolutePath().relativize(file.toRealPath()), Files.createLink(folder.resolve("hard"), file),
            Files.createSymbolicLink(folder.resolve("soft"), Path.of("a.json"))}) {
            assertThatThrownBy(() -> claims.add(name, Use.REJECTS)).as(name.toString()).isInstanceOf(SameFile.class);
        }
    }

    @Test
    void otherFilesAreOthers() throws IOException {
        claims.add(Files.writeString(folder.resolve("a.json"), "same"), Use.CORPUS);

        assertThatCode(() -> claims.add(Files.writeString(folder.resolve("b.json"), "same"), Use.CORPUS)).doesNotThrowAnyException();
        assertThatCode(() -> claims.add(folder.resolve("c.json"), Use.REJECTS)).doesNotThrowAnyException();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsThrownAwayMayBeThrownTogether() {
        claims.add(Path.of("/dev/null"), Use.CORPUS);

        assertThat(claims.add(Path.of("/dev/null"), Use.REJECTS)).isEqualTo(Path.of("/dev/null"));
    }

    @Test
    void aPartThatIsReadMayNotGo() throws IOException {
        Path read = Files.writeString(folder.resolve("c.part-00002.ttl"), "read");
        Path written = Files.writeString(folder.resolve("c.part-00003.ttl"), "written");
        claims.add(read, Use.INPUT);
        claims.add(written, Use.CORPUS);

        assertThatThrownBy(() -> claims.refuseInput(read, Path.of("c.ttl"))).isInstanceOf(SameFile.class)
                .hasMessageStartingWith("the input " + read + " and a part of an earlier c.ttl");
        assertThatCode(() -> claims.refuseInput(written, Path.of("c.ttl"))).doesNotThrowAnyException();
        assertThatCode(() -> claims.refuseInput(folder.resolve("c.part-00004.ttl"), Path.of("c.ttl"))).doesNotThrowAnyException();
    }
}
