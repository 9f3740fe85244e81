package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two releases of a dataset that share events, one of them revised.
class OverlappingReleasesTest extends CommandRun {

    private static final String HEADER =
            "id,year,type_of_violence,conflict_new_id,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,side_b,where_prec,where_coordinates,"
                    + "adm_1,latitude,longitude,country,country_id,date_prec,date_start,date_end,best,high,low\n";
    private static final String ROW = "%s,2015,1,7,70,A - B,144,A,880,B,1,Hilltown,North,1.5,2.5,Utopia,999,1,2015-05-11,2015-05-11,%d,30,1\n";

    @BeforeEach
    void twoReleases() throws IOException {
        Files.writeString(folder.resolve("ged24.csv"), HEADER + ROW.formatted("1", 5) + ROW.formatted("2", 5) + ROW.formatted("3", 5));
        Files.writeString(folder.resolve("ged25.csv"), HEADER + ROW.formatted("2", 5) + ROW.formatted("3", 6) + ROW.formatted("4", 5));
    }

    private int export(String... more) {
        String[] all = Stream.concat(
                Stream.of("export", file("ged24.csv"), file("ged25.csv")), Arrays.stream(more)).toArray(String[]::new);
        return run(all);
    }

    private String events() {
        return out().lines().filter(line -> line.startsWith("{\"type\":\"event\"")).map(line -> line.replaceFirst(".*?\"id\":\"(.*?)\".*", "$1"))
                .reduce((one, other) -> one + " " + other).orElse("");
    }

    @Test
    void takesTheNewestAndTellsWhatIsSuperseded() throws IOException {
        assertThat(export("--rejects", file("rejects.ndjson"), "--to", "-", "--format", "ndjson")).as(messages()).isEqualTo(ExitCode.OK);

        assertThat(events()).isEqualTo("ged:1 ged:2 ged:3 ged:4");
        assertThat(messages()).contains("ged24.csv:4: event ged:3: '" + file("ged25.csv") + ":3' holds a version in a later file");
        assertThat(messages().lines()).anyMatch(line -> line.matches("-\\s+event\\s+6\\s+4\\s+1\\s+1\\s+0"));
        assertThat(Files.readString(folder.resolve("rejects.ndjson"))).contains("\"id\":\"ged:3\"").contains("superseded");
    }

    @Test
    void keepsBothWhereTheUserWantsThem() {
        assertThat(export("--on-conflict", "keep-both", "--to", "-", "--format", "ndjson")).as(messages()).isEqualTo(ExitCode.OK);

        assertThat(events()).matches("ged:1 ged:2 ged:3 ged:3#[0-9a-f]{8} ged:4");
        assertThat(messages().lines()).anyMatch(line -> line.matches("-\\s+event\\s+6\\s+5\\s+1\\s+0\\s+0"));
    }

    @Test
    void obeysTheUserBesideInputsOfOtherKindsToo() throws IOException {
        Files.writeString(folder.resolve("gdelt.csv"), DatasetRows.csv(DatasetRows.rows("gdelt")));

        assertThat(export(file("gdelt.csv"), "--on-conflict", "keep-both", "--to", "-", "--format", "ndjson")).as(messages()).isEqualTo(ExitCode.OK);

        assertThat(events()).contains("ged:3 ged:3#");
        assertThat(messages()).doesNotContain("is superseded");
    }

    @Test
    void rejectsBothWhereTheUserWantsNone() {
        assertThat(export("--on-conflict", "reject", "--rejects", file("left.ndjson"), "--to", "-", "--format", "ndjson")).isEqualTo(ExitCode.REJECTS);

        assertThat(events()).isEqualTo("ged:1 ged:2 ged:4");
        assertThat(messages().lines()).anyMatch(line -> line.matches("-\\s+event\\s+6\\s+3\\s+1\\s+0\\s+2"));
    }

    @Test
    void namesEachWithJson() {
        assertThat(export("--json", "--to", file("all.ndjson"))).isEqualTo(ExitCode.OK);

        assertThat(out()).contains("\"code\":\"superseded\"").contains("\"type\":\"event\",\"read\":6,\"written\":4,\"repeated\":1,\"superseded\":1,\"rejected\":0");
    }

    @Test
    void givesEachRowBackWhereOnlyRowsAreWritten() {
        assertThat(export("--to", "-", "--format", "original")).as(messages()).isEqualTo(ExitCode.OK);

        assertThat(out()).isEqualTo(HEADER + ROW.formatted("1", 5) + ROW.formatted("2", 5) + ROW.formatted("3", 5)
                + HEADER + ROW.formatted("2", 5) + ROW.formatted("3", 6) + ROW.formatted("4", 5));
    }

    @Test
    void saysWhichRulesThereAre() {
        assertThat(export("--on-conflict", "oldest", "--to", "-")).isEqualTo(ExitCode.USAGE);

        assertThat(messages()).contains("--on-conflict is keep-both, newest, reject, not oldest");
    }

    @Test
    void hasNoRuleForWhatWasEdited() {
        assertThat(run("import", file("ged24.csv"), "--base", file("ged25.csv"), "--on-conflict", "newest", "-o", file("new.json"))).isEqualTo(ExitCode.USAGE);

        assertThat(messages()).contains("Either --base, for what was edited, or --on-conflict, for files of a dataset");
    }

    @Test
    void rejectsTheSecondOfTwoRecordsOfACorpusThatDoNotAgree() throws IOException {
        export("--to", file("one.ndjson"));
        String corpus = Files.readString(folder.resolve("one.ndjson"));
        Files.writeString(folder.resolve("other.ndjson"), corpus.lines().filter(line -> line.contains("\"id\":\"ged:4\"")).findFirst().orElseThrow()
                .replace("2015-05-11", "2015-05-12") + "\n");

        assertThat(run("export", file("one.ndjson"), file("other.ndjson"), "--to", file("all.ndjson"))).isEqualTo(ExitCode.REJECTS);
        assertThat(messages()).contains("id 'ged:4' is the id of another event too");
    }
}
