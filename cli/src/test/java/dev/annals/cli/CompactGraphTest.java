package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The compact profile of RDF as a user meets it, over datasets.
class CompactGraphTest extends CommandRun {

    private static final Path DATASETS = Path.of("../importers/src/test/resources/dev/annals/importers/ImportersFuzzTestInputs");

    @ParameterizedTest
    @CsvSource({
        "ged/sound.csv, nt", "ged/sound.csv, ttl", "gdelt/daily.csv, nt", "gdelt/daily.csv, trig", "gdeltMentions/sound.csv, nq", "plover/lines.json, nt", "plover/lines.json, rdf",
        "acled/sound.csv, rpb", "gtd/sound.csv, nt", "icews/sound.tab, ttl", "polecat/sound.txt, nt"})
    void aDatasetComesBackEqual(String dataset, String extension) throws IOException {
        String compact = file("compact." + extension);
        String input = DATASETS.resolve(dataset).toString();

        run("export", input, "--to", compact, "--profile", "compact", "--quiet", "--rejects", file("rejects"));
        run("export", input, "--to", file("a.ndjson"), "--quiet", "--rejects", file("rejects"));
        assertThat(run("import", compact, "-o", file("b.ndjson"))).as(messages()).isZero();

        assertThat(messages()).doesNotContain("was not read", "were not read", "is not kept");
        assertThat(Files.readAllLines(folder.resolve("b.ndjson"))).isEqualTo(Files.readAllLines(folder.resolve("a.ndjson"))).hasSizeGreaterThan(1);
    }

    @Test
    void fewerThanTwoThirdsOfTheTriplesAreLeft() throws IOException {
        String input = DATASETS.resolve("ged/sound.csv").toString();
        run("export", input, "--to", file("full.nt"), "--quiet");
        run("export", input, "--to", file("compact.nt"), "--profile", "compact", "--quiet");

        List<String> compact = Files.readAllLines(folder.resolve("compact.nt"));
        assertThat(compact).hasSizeLessThan(Files.readAllLines(folder.resolve("full.nt")).size() * 2 / 3);
    }

    @Test
    void queriesAndStoresHaveTheFullGraph() {
        run("export", "--to", file("compact.ttl"), "--profile", "compact", "--quiet");

        assertThat(run("query", "who-met-whom", file("compact.ttl"), "--format", "csv")).as(messages()).isZero();
        String answer = out();
        assertThat(run("query", "who-met-whom", "--format", "csv")).isZero();
        assertThat(answer).isEqualTo(out()).hasLineCount(answer.split("\n").length);
    }

    @Test
    void theShapesSayThatTheyDoNotApply() {
        run("export", "--to", file("compact.ttl"), "--profile", "compact", "--quiet");

        assertThat(run("validate", file("compact.ttl"))).isNotZero();

        assertThat(messages() + out()).contains("records are in the compact profile, to which the shapes do not apply").doesNotContain("breaks a rule");
    }
}
