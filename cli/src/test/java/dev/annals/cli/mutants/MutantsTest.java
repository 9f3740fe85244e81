package dev.annals.cli.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is done to a sound file, its reader tells it, or takes what is still right. `reliability/mutants` tries more, and a single one again.
class MutantsTest {

    private static final int FEW = 40;
    private static final int MANY = 1000;

    private static Stream<String> readers() {
        return Reader.all().stream().map(Reader::name);
    }

    @Test
    void looksAtAllReaders() {
        assertThat(readers()).contains("json", "ndjson", "jsonld", "turtle", "ntriples", "nquads", "trig", "rdfxml", "protobuf", "jelly", "xlsx",
                "ged", "gdelt", "gdelt-mentions", "gtd", "acled", "event-table", "icews", "plover", "polecat");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aFewMutantsAreToldOrTakenAsTheyAre(String reader) throws Exception {
        assertThat(findings(reader, FEW)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readers")
    @Tag("thorough")
    void aThousandMutantsAreToldOrTakenAsTheyAre(String reader) throws Exception {
        assertThat(findings(reader, MANY)).isEmpty();
    }

    private static Iterable<String> findings(String name, int mutants) throws Exception {
        Reader reader = Reader.all().stream().filter(any -> any.name().equals(name)).findFirst().orElseThrow();
        var table = new OutcomeTable();
        try (var trial = new Trial()) {
            for (long seed = 0; seed < mutants; seed++) {
                table.add(name, seed, trial.of(reader, seed));
            }
        }
        return table.findings();
    }
}
