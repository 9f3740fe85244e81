package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Two outputs of a run that are one file would destroy each other, so that is known before anything is written.
class SameFileTest extends CommandRun {

    private static final String OLD = "what was there";

    private Path input = Path.of("");
    private Path old = Path.of("");

    @BeforeEach
    void makeFiles() throws IOException {
        input = Files.writeString(folder.resolve("in.ndjson"), "{\"type\":\"place\",\"id\":\"p\",\"kind\":\"country\",\"name\":\"Utopia\"}\n{\"type\":\"place\",\n");
        old = Files.writeString(folder.resolve("a.json"), OLD);
    }

    @Test
    void outputsThatAreOneFileByAnotherName() throws IOException {
        refuses(file("a.json") + " and the output " + folder.resolve("./a.json"), "export", input(), "--to", file("a.json"), "--to", folder.resolve("./a.json").toString());
        Path relative = Path.of("").toAbsolutePath().relativize(old);
        refuses("the output " + relative, "export", input(), "--to", file("a.json"), "--to", relative.toString());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void outputsThatAreOneFileByALink() throws IOException {
        Path symbolic = Files.createSymbolicLink(folder.resolve("link.json"), old);
        refuses("the output " + symbolic, "export", input(), "--to", file("a.json"), "--to", symbolic.toString());
        Path hard = Files.createLink(folder.resolve("hard.json"), old);
        refuses("the output " + hard, "export", input(), "--to", file("a.json"), "--to", hard.toString());
        Path dangling = Files.createSymbolicLink(folder.resolve("new.json"), Path.of("not-yet.json"));
        refuses("the output " + file("not-yet.json"), "export", input(), "--to", dangling.toString(), "--to", file("not-yet.json"));
        Path sameFolder = Files.createSymbolicLink(folder.resolve("folder"), folder);
        refuses("folder/new/b.json", "export", input(), "--to", file("new/b.json"), "--to", sameFolder.resolve("new/b.json").toString());
    }

    @Test
    void theFileForRejectedRecordsIsAnOutput() throws IOException {
        refuses("the file for rejected records, " + file("a.json"), "export", input(), "--to", file("a.json"), "--rejects", file("a.json"));
        refuses("the output " + file("a.json.rejects.ndjson"), "export", input(), "--to", file("a.json"), "--to", file("b.ttl"), "--to", file("a.json.rejects.ndjson"));
        refuses("the output " + file("a.json.rejects.ndjson"), "export", input(), "--to", file("a.json"), "--to", file("a.json.rejects.ndjson"));
    }

    @Test
    void theFileForRejectedRecordsIsAnInput() throws IOException {
        refuses("the input " + input, "export", input(), "--to", file("a.json"), "--rejects", input());
        for (String command : List.of("validate", "stats")) {
            refuses("the input " + input, command, input(), "--rejects", input());
        }
        refuses("the input " + input, "load", "--tdb2", file("store"), input(), "--rejects", input());
        refuses("the input " + input, "verify-evidence", "--sources", folder.toString(), input(), "--rejects", input());
    }

    @Test
    void theListOfChangesIsAnotherFileOfTheRun() throws IOException {
        refuses("the list of changes, " + file("a.json"), "import", input(), "--base", input(), "-o", file("a.json"), "--changes", file("a.json"));
        refuses("the list of changes, " + input, "import", input(), "--base", input(), "-o", file("a.json"), "--changes", input());
        refuses("the list of changes, " + file("a.json.rejects.ndjson"), "import", input(), "--base", input(), "-o", file("a.json"), "--changes", file("a.json.rejects.ndjson"));
    }

    @Test
    void aFileBesideAnOutputIsAnOutput() throws IOException {
        refuses("c.figures.ndjson", "export", "--profile", "table", "--to", file("c.ndjson"), "--rejects", file("c.figures.ndjson"));
        refuses("c.part-00002.ttl", "export", "--split", "5", "--to", file("c.ttl"), "--to", file("c.part-00002.ttl"));
        refuses("c.part-00002.ttl", "export", "--split", "5", "--to", file("c.ttl"), "--rejects", file("c.part-00002.ttl"));
    }

    @Test
    void aCorpusMayReplaceTheOneItWasReadFrom() throws IOException {
        assertThat(run("export", "--quiet", "--to", file("c.json"), "--to", file("c.ttl"))).isZero();
        byte[] before = Files.readAllBytes(folder.resolve("c.json"));

        assertThat(run("export", "--quiet", file("c.json"), "--to", file("c.json"))).as(messages()).isZero();
        assertThat(run("export", "--quiet", file("c.ttl"), "--to", file("c.ttl"), "--to", file("c.json"))).as(messages()).isZero();

        assertThat(folder.resolve("c.json")).hasBinaryContent(before);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsThrownAwayMayBeThrownAwayTwice() {
        assertThat(run("export", "--quiet", "--format", "json", "--to", "/dev/null", "--rejects", "/dev/null")).as(messages()).isZero();
    }

    private String input() {
        return input.toString();
    }

    private void refuses(String words, String... arguments) throws IOException {
        List<String> before = names();
        assertThat(run(arguments)).as(messages()).isEqualTo(ExitCode.USAGE);
        assertThat(messages().lines()).singleElement().asString().contains(words).contains("are one file");
        assertThat(names()).isEqualTo(before);
        assertThat(old).hasContent(OLD);
    }

    private List<String> names() throws IOException {
        var names = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            files.map(Path::toString).sorted().forEach(names::add);
        }
        return names;
    }
}
