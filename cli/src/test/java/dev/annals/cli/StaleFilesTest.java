package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What an earlier run wrote must not pass for what the last one did.
class StaleFilesTest extends CommandRun {

    private static final String PLACE = "{\"type\":\"place\",\"id\":\"%s\",\"kind\":\"country\",\"name\":\"Utopia\"}\n";

    @Test
    void partsOfALongerRunGo() throws IOException {
        assertThat(run("export", "--quiet", "--split", "20", "--to", file("c.ttl"), "--to", file("c.nt"))).isZero();
        int before = names().size();
        Path other = Files.writeString(folder.resolve("c.part-00002.txt"), "of the user");
        assertThat(run("export", "--quiet", "--split", "60", "--to", file("c.ttl"))).as(messages()).isZero();
        List<String> after = names();

        assertThat(after).contains("c.ttl", "c.part-00002.ttl", "c.part-00003.nt").hasSizeLessThan(before);
        assertThat(messages()).contains("removed").contains("of an earlier run");
        for (String name : after) {
            if (name.endsWith(".nt")) {
                Files.delete(folder.resolve(name));
            }
        }
        Files.delete(other);
        assertThat(run("export", "--quiet", folder.toString(), "--to", file("back/c.json"))).as(messages()).isZero();
        run("export", "--quiet", "--to", file("back/expected.json"));
        assertThat(folder.resolve("back/c.json")).hasSameBinaryContentAs(folder.resolve("back/expected.json"));

        assertThat(run("export", "--quiet", "--to", file("c.ttl"))).isZero();
        assertThat(names()).containsExactly("back", "c.ttl");
    }

    @Test
    void partsThatAreReadDoNotGo() throws IOException {
        assertThat(run("export", "--quiet", "--split", "60", "--to", file("c.ttl"))).isZero();
        List<String> before = names();

        assertThat(run("export", folder.toString(), "--to", file("c.ttl"))).isEqualTo(ExitCode.USAGE);

        assertThat(messages()).contains("the input " + file("c.part-00002.ttl") + " and a part of an earlier " + file("c.ttl"));
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void rejectedRecordsOfAnEarlierRunGo() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.ndjson"), PLACE.formatted("a") + "{\"type\":\"place\",\n");
        Path good = Files.writeString(folder.resolve("good.ndjson"), PLACE.formatted("a"));
        assertThat(run("export", "--quiet", bad.toString(), "--to", file("out/c.json"))).isEqualTo(ExitCode.REJECTS);
        assertThat(folder.resolve("out/c.json.rejects.ndjson")).exists();
        assertThat(run("stats", good.toString(), "--rejects", file("out/c.json.rejects.ndjson"))).isZero();
        assertThat(folder.resolve("out/c.json.rejects.ndjson")).as("stats writes nothing that it could belong to").exists();

        assertThat(run("export", "--quiet", good.toString(), "--to", file("out/c.json"))).isZero();

        assertThat(folder.resolve("out/c.json.rejects.ndjson")).doesNotExist();
        assertThat(messages()).contains("rejects.ndjson, which was of an earlier run");
    }

    @Test
    void rejectedRecordsOfRunsIntoOneFolderStayApart() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.ndjson"), PLACE.formatted("a") + "{\"type\":\"place\",\n");
        Path good = Files.writeString(folder.resolve("good.ndjson"), PLACE.formatted("a"));
        assertThat(run("export", "--quiet", bad.toString(), "--to", file("bad.json"))).isEqualTo(ExitCode.REJECTS);

        assertThat(run("export", "--quiet", good.toString(), "--to", file("good.json"))).isZero();

        assertThat(names()).contains("bad.json.rejects.ndjson").doesNotContain("good.json.rejects.ndjson");
    }

    @Test
    void anotherFileInPlaceOfTheRejectedRecordsStays() throws IOException {
        Path good = Files.writeString(folder.resolve("good.ndjson"), PLACE.formatted("a"));
        Path mine = Files.writeString(folder.resolve("mine.txt"), "precious");

        assertThat(run("export", "--quiet", good.toString(), "--to", file("c.json"), "--rejects", mine.toString())).isZero();

        assertThat(mine).hasContent("precious");
    }

    @Test
    void rejectedRecordsAreNotReadWithTheirFolder() throws IOException {
        Files.writeString(folder.resolve("bad.ndjson"), PLACE.formatted("a") + "{\"type\":\"place\",\n");
        run("export", "--quiet", file("bad.ndjson"), "--to", file("in/c.json"));
        assertThat(folder.resolve("in/c.json.rejects.ndjson")).exists();

        assertThat(run("export", "--quiet", file("in"), "--to", file("out/c.json"))).as(messages()).isZero();

        assertThat(messages()).contains("rejects.ndjson").contains("holds what an earlier run rejected, and was passed over");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
