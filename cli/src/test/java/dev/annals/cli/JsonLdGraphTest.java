package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Input;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.ReferenceCorpus;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One export, two readings: JSON-LD, expanded by an independent implementation, is the graph that Turtle is.
final class JsonLdGraphTest {

    static List<CorpusRecord> reference() {
        var records = new ArrayList<CorpusRecord>();
        for (Input input : ReferenceCorpus.inputs()) {
            records.addAll(Reading.of(Formats.importer("json").orElseThrow(), input).records());
        }
        return records;
    }

    static Stream<List<CorpusRecord>> corpora() {
        return Stream.concat(Stream.of(reference()), LongStream.rangeClosed(1, 8).mapToObj(seed -> RandomCorpus.of(seed, 60)));
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void isTheGraphOfTheTurtleExport(List<CorpusRecord> records) {
        check(ExportOptions.NONE, ExportOptions.NONE, records);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a/", "https://example.org/a/b#", "urn:example:corpus/", "https://example.org/?q=/",
        "http://example.org:8080/\u00e9/"})
    void isTheSameGraphUnderAnyBaseWithALinkedContext(String base) {
        var turtle = new ExportOptions(Optional.empty(), Optional.of(base), Optional.empty());
        var linked = new ExportOptions(Optional.of("linked"), Optional.of(base), Optional.empty());

        check(turtle, linked, RandomCorpus.of(21, 40));
    }

    private static void check(ExportOptions forTurtle, ExportOptions forJson, List<CorpusRecord> records) {
        Graph turtle = Graphs.ofTurtle(Graphs.export("turtle", forTurtle, records));
        Graph json = Graphs.ofJsonLd(Graphs.export("jsonld", forJson, records));

        assertThat(Graphs.difference(turtle, json)).as("only in Turtle").isEmpty();
        assertThat(Graphs.difference(json, turtle)).as("only in JSON-LD").isEmpty();
        assertThat(json.isIsomorphicWith(turtle)).isTrue();
        assertThat(json.size()).isGreaterThan(records.size());
    }
}
