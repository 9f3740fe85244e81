package dev.annals.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnreadableInput;
import dev.annals.core.format.UnsupportedOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Files are found by the names that they have on one machine, and called by them.
class SparkNamesTest extends OnSpark {

    @Test
    void aFileIsReadThatIsCalledSoAndNotOneThatFitsItsNameAsAPattern() throws IOException {
        Path called = place("p[1].ndjson", "called");
        place("p1.ndjson", "fits");
        assertThat(places(called.toString())).containsExactly("called");
        assertThat(places(folder.resolve("p[1-9].ndjson").toString())).containsExactly("fits");
    }

    @Test
    void namesOfAnyLettersAreRead() throws IOException {
        for (String name : List.of("a%20b c.ndjson", "{a}*.ndjson", "h#x?.ndjson", "back\\slash.ndjson", "\u00fcber\u0131.ndjson")) {
            assertThat(places(place(name, "only").toString())).containsExactly("only");
        }
    }

    @Test
    void namesThatHadoopCannotTakeAreRefused() throws IOException {
        Path colon = place("2024-01-01T00:15:00.ndjson", "only");
        for (String name : List.of(colon.toString(), folder.toString(), "12:00.ndjson", "")) {
            assertThatThrownBy(() -> places(name)).isInstanceOf(UnsupportedOption.class).hasMessageContaining(name).hasMessageContaining("rename it");
        }
        Path sound = place("a.ndjson", "only");
        SparkCorpus corpus = AnnalsSpark.read(spark, List.of(sound.toString()), "ndjson");
        assertThatThrownBy(() -> corpus.toNdjson("12:00")).isInstanceOf(UnsupportedOption.class).hasMessageContaining("12:00");
    }

    @Test
    void filesOfAFolderThatBeginWithALowLineAreReadButWhatARunLeavesIsNot() throws IOException {
        place("_a.ndjson", "a");
        place("b.ndjson", "b");
        Files.writeString(folder.resolve("_manifest.ndjson"), "{}\n");
        assertThat(places(folder.toString())).containsExactly("a", "b");
    }

    @Test
    void filesAreCalledAsOneMachineCallsThem() throws IOException {
        Files.writeString(folder.resolve("broken.ndjson"), "{\n");
        String name = Path.of("").toAbsolutePath().relativize(folder).toString();
        Path out = folder.resolve("out");
        AnnalsSpark.read(spark, List.of(name), "ndjson").toNdjson(out.toString());
        assertThat(Folders.lines(out.resolve("_rejects"))).isEqualTo(OneMachine.export(List.of(Path.of(name).resolve("broken.ndjson")), "ndjson", "ndjson").rejects()).hasSize(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX) // elsewhere there is no such name
    void aFolderWithANameThatTheEncodingCannotTellIsRefused() throws Exception {
        place("a.ndjson", "a");
        new ProcessBuilder("sh", "-c", "printf '{}' >\"$(printf 'b\\377')\"").directory(folder.toFile()).start().waitFor();
        for (String name : List.of(folder.toString(), folder + "/*")) {
            assertThatThrownBy(() -> places(name)).isInstanceOf(UnreadableInput.class).hasMessageContaining("b\uFFFD").hasMessageContaining("LC_ALL");
        }
        assertThat(places(folder.resolve("a.ndjson").toString())).containsExactly("a");
    }

    private Path place(String file, String id) throws IOException {
        return Files.writeString(folder.resolve(file), "{\"type\":\"place\",\"id\":\"" + id + "\",\"kind\":\"settlement\",\"name\":\"P\"}\n");
    }

    /// The ids of the places that are read.
    private List<String> places(String input) throws IOException {
        Path out = Files.createTempDirectory(warehouse, "out");
        AnnalsSpark.read(spark, List.of(input), "ndjson").toNdjson(out.toString());
        return Folders.lines(out).stream().map(line -> line.replaceFirst(".*\"id\":\"([a-z]+)\".*", "$1")).toList();
    }
}
