package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Events of GDELT and the articles that mention them, given as inputs of their own.
class JoinedMentionsTest extends CommandRun {

    private static final String MENTION = "719024875\t20180101000000\t20180101000000\t1\tnews.example\thttp://example.org/a\t3\t-1\t12\t40\t1"
            + "\t70\t1234\t-1.5\t\t\n";

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(Path.of(file("out.ndjson")));
    }

    @ParameterizedTest
    @CsvSource({"day.export.CSV, day.mentions.CSV", "day.mentions.CSV, day.export.CSV"})
    void becomeReportsOfTheEventsInWhicheverOrderTheyAreGiven(String one, String other) throws IOException {
        write("day.export.CSV", DatasetRows.csv(DatasetRows.rows("gdelt")));
        write("day.mentions.CSV", MENTION + MENTION.replace("719024875", "5"));

        assertThat(run("export", file(one), file(other), "--to", file("out.ndjson"))).as(messages()).isZero();
        assertThat(messages()).contains("1 mentions became reports of their events; 1 of events that are not here became statements");
        assertThat(lines()).filteredOn(line -> line.contains("\"id\":\"gdelt:719024875\"")).singleElement().asString()
                .contains("SentenceID 3").contains("news.example");
    }

    @Test
    void countAnEventThatTwoInputsSayAlikeAsRepeated() throws IOException {
        write("a.export.CSV", DatasetRows.csv(DatasetRows.rows("gdelt")));
        write("b.export.CSV", DatasetRows.csv(DatasetRows.rows("gdelt")));
        write("a.mentions.CSV", MENTION);
        write("b.mentions.CSV", MENTION);

        assertThat(run("export", file("a.export.CSV"), file("b.export.CSV"), file("a.mentions.CSV"), file("b.mentions.CSV"), "--to", file("out.ndjson")))
                .as(messages()).isZero();
        assertThat(messages()).contains("1 mentions became reports of their events; 0 of events that are not here became statements; 1 that other inputs "
                + "have too were left out");
        assertThat(lines()).filteredOn(line -> line.startsWith("{\"type\":\"event\"")).hasSize(1);
    }

    @Test
    void areStatementsWhereThereAreNoEvents() throws IOException {
        write("day.mentions.CSV", MENTION);

        assertThat(run("export", file("day.mentions.CSV"), "--to", file("out.ndjson"))).as(messages()).isZero();
        assertThat(lines()).anyMatch(line -> line.contains("\"id\":\"gdelt-mentions:719024875-"));
    }
}
