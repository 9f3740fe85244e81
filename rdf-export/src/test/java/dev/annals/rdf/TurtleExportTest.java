package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.testkit.RandomCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurtleExportTest {

    /// `-Dgolden.rewrite=true` writes the file anew.
    @Test
    void looksAsInTheGoldenFile() throws IOException {
        var golden = Path.of("src/test/resources/dev/annals/rdf/sample.ttl");
        String turtle = Turtle.of(Samples.corpus());
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.writeString(golden, turtle);
        }

        assertThat(turtle).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void writesWellFormedTermsAndNoBlankNodes(long seed) {
        Graph graph = Turtle.graph(Turtle.of(RandomCorpus.of(seed, 100)));

        assertThat(graph.size()).isGreaterThan(1000);
        graph.find().forEachRemaining(TurtleExportTest::check);
    }

    private static void check(Triple triple) {
        Node object = triple.getObject();
        assertThat(triple.getSubject().isURI()).as(triple.toString()).isTrue();
        assertThat(object.isURI() || object.isLiteral()).as(triple.toString()).isTrue();
        assertThat(object.isURI() || object.getLiteral().isWellFormed()).as(triple.toString()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a> <b", "\"", "'", "\\", "a\u2028b", ".", "..", "../../etc", "#", "?x=y&z", "%41", "a b", "\ud83d\ude80",
        "x/when", "_:b", "{|}^`", "a.", "-"})
    void keepsNastyIdsInsideTheirIris(String id) {
        List<CorpusRecord> records = List.of(Samples.actor(id, Optional.empty()), Samples.actor(id + "2", Optional.of(id)));
        String turtle = Turtle.of(records);

        assertThat(Turtle.graph(turtle).find(Node.ANY, type(), Node.ANY).toList()).hasSize(14);
        assertThat(Turtle.read(turtle).records()).isEqualTo(records);
    }

    private static Node type() {
        return NodeFactory.createURI(StandardTerms.TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "http://example.org/a/b#", "urn:example:corpus/", "https://example.org/\u00e9/"})
    void takesTheBaseOfTheCorpus(String base) {
        List<CorpusRecord> records = List.of(Samples.header(Optional.of(base)), Samples.source("s"));
        String turtle = Turtle.of(records);

        assertThat(turtle).contains("@prefix source: <" + base + "source/> .");
        Turtle.graph(turtle);
        assertThat(Turtle.read(turtle).allNotices()).isEmpty();
        assertThat(Turtle.read(turtle).records()).isEqualTo(records);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "example/", "/", "ftp://example.org/", "https://example.org/a b/",
        "https://exa<mple.org/", "https:///", "https://x.org/../a/",
            "HTTPS://example.org/", "urn:/", "https://example.org/#a#", "https://example.org/%zz/",
            "https://e.org/> <b> <c> . <https://e.org/"})
    void fallsBackToTheDefaultBaseWhereTheGivenOneCannotServe(String base) {
        List<CorpusRecord> records = List.of(Samples.header(Optional.of(base)));
        String turtle = Turtle.of(records);

        assertThat(turtle).contains("@prefix corpus: <https://annals.dev/corpus/corpus/> .");
        assertThat(Turtle.read(turtle).allNotices()).isEmpty();
        assertThat(Turtle.read(turtle).records()).isEqualTo(records);
    }

    @Test
    void keepsConflictingFiguresApart() {
        var model = ModelFactory.createModelForGraph(Turtle.graph(Turtle.of(Samples.corpus())));
        String query = """
                PREFIX annals: <https://annals.dev/ns#>
                SELECT ?value ?report WHERE {
                  ?event a annals:Event ; annals:figures ?figure .
                  ?figure annals:measure <https://annals.dev/ns/measure/money> ; annals:position ?n ;
                    annals:amount ?amount ; annals:report ?report .
                  ?amount a annals:ExactAmount ; annals:value ?value .
                  ?report annals:evidence/annals:source/rdfs:label ?title .
                } ORDER BY ?n""";
        try (var execution = QueryExecutionFactory.create("PREFIX rdfs: <" + StandardTerms.RDFS + ">" + query, model)) {
            var rows = new ArrayList<String>();
            execution.execSelect().forEachRemaining(row -> rows.add(row.getLiteral("value").getLexicalForm() + " " + row.get("report")));

            assertThat(rows).containsExactly(
                    "62000000000.0 https://example.org/corpus/event/talks/reports/r1",
                    "60000000000.5 https://example.org/corpus/event/talks/reports/r2");
        }
    }

    @Test
    void addsNoTripleThatIsNotToldByTheRecord() {
        assertThat(Turtle.graph(Turtle.of(List.of())).size()).isZero();
    }
}
