package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// The Event table from the command line.
class EventTableTest extends CommandRun {

    private static final String ROW = "id,year,type_of_violence,conflict_new_id,dyad_new_id,side_a_new_id,side_a,side_b_new_id,side_b,where_prec,"
            + "where_coordinates,adm_1,latitude,longitude,country,country_id,date_prec,date_start,date_end,best,high,low\n"
            + "1,2020,1,7,70,200,Army,144,Rebels,1,Town,North,1.5,2.5,Land,900,1,2020-01-01,2020-01-01,3,4,2\n";

    @Test
    void isWhatANameThatEndsWithCsvAsksFor() throws IOException {
        assertThat(run("export", "--to", file("events.csv"))).as(messages()).isZero();

        assertThat(Files.readString(folder.resolve("events.csv"))).startsWith("id,factuality,date_from,");
        assertThat(messages()).containsOnlyOnce("warning: ").containsPattern("events.csv: does not carry [0-9]+ values of [0-9]+ fields: .*event/responsibilities");
    }

    @Test
    void leavesTheNameToRowsOfADatasetThatAreAskedFor() throws IOException {
        Files.writeString(folder.resolve("ged.csv"), ROW);

        assertThat(run("export", file("ged.csv"), "--to", file("copy.csv"), "--format", "original")).as(messages()).isZero();

        assertThat(folder.resolve("copy.csv")).hasContent(ROW);
    }

    @Test
    void hasWhatIsAskedOfTables() throws IOException {
        assertThat(run("export", "--to", file("events.csv"), "--to", file("corpus.json"), "--hxl", "--bom", "--formula-safe")).as(messages()).isZero();

        assertThat(Files.readString(folder.resolve("events.csv"))).startsWith("\uFEFFid,").contains("\r\n#event+id,");
    }

    @Test
    void tellsWhereNoOutputIsATable() {
        assertThat(run("export", "--to", file("corpus.json"), "--hxl")).isEqualTo(2);

        assertThat(messages()).contains("--hxl is for csv, and none of the outputs is");
    }

    @Test
    void isNotVerifiedAsNothingReadsItBack() {
        assertThat(run("export", "--verify", "--to", file("events.csv"))).as(messages()).isZero();

        assertThat(messages()).contains("events.csv is not verified, as no reader gives back all of its format");
    }

    @Test
    void isTheSamePackedAndOnEveryRun() throws IOException {
        run("export", "--to", file("a.csv"), "--to", file("b.csv"), "--to", file("c.csv.gz"));

        assertThat(folder.resolve("a.csv")).hasSameBinaryContentAs(folder.resolve("b.csv"));
        assertThat(Files.size(folder.resolve("c.csv.gz"))).isLessThan(Files.size(folder.resolve("a.csv")) / 2);
    }
}
