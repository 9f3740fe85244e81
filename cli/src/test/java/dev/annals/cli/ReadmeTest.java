package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import dev.annals.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Runs what the README tells to run, and compares its pictures with what comes out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");

    @TempDir
    static Path folder;

    private String readme = "";

    @BeforeAll
    void runsEveryCommandInItsOrder() throws IOException {
        readme = Files.readString(README);
        List<String> commands = blocks("").stream().flatMap(String::lines).filter(line -> line.startsWith("./annals ")).toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(7);
        for (String command : commands) {
            String[] words = command.replaceAll("\\|.*", "").replace("out/", folder + "/out/").replace("docs/example/", "../docs/example/").split(" +");
            assertThat(run(List.of(words).subList(1, words.length))).as(command).isEqualTo(ExitCode.OK);
        }
    }

    @Test
    void showsTurtleAsItIs() throws IOException {
        showsWhatIsIn("turtle", "corpus.ttl");
    }

    @Test
    void showsJsonAsItIs() throws IOException {
        showsWhatIsIn("json", "corpus.json");
    }

    private void showsWhatIsIn(String language, String file) throws IOException {
        String written = Files.readString(folder.resolve("out").resolve(file));
        assertThat(blocks(language)).isNotEmpty().allSatisfy(block ->
                assertThat(written).as("Copy the block anew from out/" + file).contains(block.indent(language.equals("json") ? 2 : 0).stripTrailing()));
    }

    /// The fenced blocks that are marked with a language, or with none.
    private List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```(\\w*)$\n(.*?)^```$").matcher(readme).results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private static int run(List<String> arguments) {
        var terminal = new Terminal(
                new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8)), new ByteArrayOutputStream(), new ByteArrayOutputStream(), false);
        return Annals.run(terminal, arguments.toArray(String[]::new));
    }
}
