package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Report;
import dev.annals.rdf.read.RdfImporter;
import dev.annals.rdf.term.Syntax;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class SourceGraphsTest {

    private static final String EVENT = Samples.BASE + "event/talks";

    private final Dataset dataset = Rdf.dataset(SyntaxesTest.write(Syntax.TRIG, Samples.corpus()), Lang.TRIG);

    @Test
    void putsReportsAndWhatRefersToThemIntoTheGraphOfTheirSource() {
        var subjects = new TreeSet<String>();
        graph().find(node(Samples.BASE + "source/wire"), Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> subjects.add(quad.getSubject().getURI().substring(EVENT.length())));

        assertThat(subjects).containsExactly(
                "/figures/1", "/figures/1/amount", "/figures/2", "/figures/2/amount", "/participations/1", "/participations/1/actor",
                "/reports/r1", "/reports/r1/evidence/1", "/reports/r1/hops/1", "/reports/r1/hops/1/speaker", "/reports/r2",
                "/reports/r2/evidence/1", "/reports/r2/hops/1", "/reports/r2/hops/1/speaker");
    }

    @Test
    void leavesTheRestInTheDefaultGraph() {
        assertThat(graph().find(Quad.defaultGraphIRI, node(EVENT), Node.ANY, Node.ANY)).hasNext();
        assertThat(graph().find(Quad.defaultGraphIRI, node(EVENT + "/participations/2"), Node.ANY, Node.ANY)).hasNext();
        assertThat(graph().find(Quad.defaultGraphIRI, node(EVENT + "/figures/1"), Node.ANY, Node.ANY)).isExhausted();
    }

    /// The whole event was in the graph of that source.
    @Test
    void putsAReportThatNamesItsSourceWithoutAPassageIntoTheGraphOfThatSource() {
        var report = new Report("r1", Optional.of("It was said."), List.of(), List.of(), Optional.of("wire"));
        DatasetGraph said = Rdf.dataset(SyntaxesTest.write(Syntax.TRIG, List.of(Samples.header(Optional.of(Samples.BASE)), reported(report))), Lang.TRIG).asDatasetGraph();

        assertThat(said.stream(node(Samples.BASE + "source/wire"), Node.ANY, Node.ANY, Node.ANY).map(quad -> quad.getSubject().getURI()))
                .isNotEmpty().containsOnly(EVENT + "/reports/r1");
        assertThat(said.find(Quad.defaultGraphIRI, node(EVENT), Node.ANY, Node.ANY)).hasNext();
    }

    private static CorpusRecord reported(Report report) {
        Event event = Samples.meeting("talks");
        return new Event(
                event.id(), event.factuality(), event.title(), event.summary(), event.when(), event.detail(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(report), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    @Test
    void hasTheSameGraphsInNQuads() {
        var quads = Rdf.dataset(SyntaxesTest.write(Syntax.N_QUADS, Samples.corpus()), Lang.NQUADS).asDatasetGraph();

        assertThat(quads.stream()).containsExactlyInAnyOrderElementsOf(graph().stream().toList());
    }

    @Test
    void readsTriplesWhateverTheirGraph() {
        List<CorpusRecord> records = Samples.corpus();
        String quads = new String(SyntaxesTest.write(Syntax.N_QUADS, records), StandardCharsets.UTF_8);
        String moved = quads.replace(" <" + Samples.BASE + "source/wire> .\n", " <https://example.org/g> .\n");

        assertThat(moved).isNotEqualTo(quads);
        assertThat(Reading.of(new RdfImporter(Syntax.N_QUADS), "moved.nq", moved.getBytes(StandardCharsets.UTF_8)).records()).isEqualTo(records);
    }

    private DatasetGraph graph() {
        return dataset.asDatasetGraph();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
