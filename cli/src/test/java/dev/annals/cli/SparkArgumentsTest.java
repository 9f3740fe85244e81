package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What can be told of an export on Spark before Spark is looked for; checks/spark.sh runs one.
class SparkArgumentsTest extends CommandRun {

    @Test
    void hasOneFolderAndAFormat() {
        assertThat(run("export", "--on", "local[2]", "in.ndjson", "--to", file("out"))).isEqualTo(2);
        assertThat(messages()).contains("An export on Spark has one --to, which is a folder, and a --format");
        assertThat(run("export", "--on", "local[2]", "in.ndjson", "--format", "ndjson", "--to", file("a"), "--to", file("b"))).isEqualTo(2);
    }

    @Test
    void namesAnOptionThatSparkDoesNotKnow() {
        assertThat(run("export", "--on", "local[2]", "in.ndjson", "--format", "ndjson", "--to", file("out"), "--verify")).isEqualTo(2);
        assertThat(messages()).contains("There is no --verify on Spark yet: leave it out, or leave out --on");
    }

    @Test
    void hasInputs() {
        assertThat(run("export", "--on", "local[2]", "--format", "ndjson", "--to", file("out"))).isEqualTo(2);
        assertThat(messages()).contains("Say what to export on Spark");
    }

    @Test
    void isNotPartitionedHere() {
        assertThat(run("export", "--partition", "year", "--to", file("out.csv"))).isEqualTo(2);
        assertThat(messages()).contains("--partition year is for exports on Spark, with --on");
    }
}
