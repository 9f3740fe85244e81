package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Notice;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.graph.Namespaces;
import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.term.Vocabulary;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Rdf12Test {

    private static final ExportOptions PROFILE = new ExportOptions(Optional.of("rdf12"), Optional.empty(), Optional.empty());

    @Test
    void saysOfEachReportWhatItAsserts() {
        var asserted = new TreeSet<String>();
        reifiers(graph(Syntax.TURTLE, Samples.corpus()), "/reports/r1").forEach(term -> asserted.add(
                local(term.getTriple().getSubject()) + " " + local(term.getTriple().getPredicate()) + " " + local(term.getTriple().getObject())));

        assertThat(asserted).containsExactly(
                "event/talks annals:figures event/talks/figures/1", "event/talks annals:participations event/talks/participations/1",
                "event/talks sem:hasActor actor/minister");
    }

    private static String local(Node node) {
        return node.getURI().replace(Samples.BASE, "").replace(Vocabulary.NAMESPACE, "annals:").replace(Namespaces.SEM, "sem:");
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "N_QUADS", "TRIG"})
    void addsOnlyStatementsThatTheGraphHasToo(Syntax syntax) {
        List<CorpusRecord> records = RandomCorpus.of(8, 40);
        Graph plain = Rdf.union(Rdf.dataset(SyntaxesTest.write(syntax, records), SyntaxesTest.lang(syntax)));
        Graph reified = graph(syntax, records);
        List<Node> terms = reified.find(Node.ANY, NodeFactory.createURI(StandardTerms.REIFIES), Node.ANY)
                .mapWith(triple -> triple.getObject()).toList();

        assertThat(terms).hasSizeGreaterThan(20).allMatch(term -> plain.contains(term.getTriple()));
        assertThat(reified.size()).isEqualTo(plain.size() + terms.size());
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "N_QUADS", "TRIG"})
    void readsBackIntoTheSameRecordsWithoutANotice(Syntax syntax) {
        List<CorpusRecord> records = RandomCorpus.of(9, 40);
        Reading reading = Reading.of(SyntaxesTest.importer(syntax), "corpus", write(syntax, records));

        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).isEqualTo(records);
    }

    @Test
    void tellsOfAStatementThatTheGraphDoesNotHave() {
        String turtle = new String(write(Syntax.TURTLE, Samples.corpus()), StandardCharsets.UTF_8);
        Reading reading = Turtle.read(turtle.replace("<<( event:talks sem:hasActor actor:minister )>>", "<<( event:talks sem:hasActor actor:union )>>"));

        assertThat(reading.records()).isEqualTo(Samples.corpus());
        assertThat(reading.allNotices()).extracting(Notice::code).containsExactly("foreign-property");
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"RDF_XML", "PROTOBUF", "JELLY"})
    void isNotOfferedWhereStatementsCannotBeWritten(Syntax syntax) {
        var destination = Rdf.named("corpus", new ByteArrayOutputStream());

        assertThatThrownBy(() -> SyntaxesTest.exporter(syntax).open(destination, PROFILE)).isInstanceOf(UnsupportedOption.class);
    }

    private static byte[] write(Syntax syntax, List<CorpusRecord> records) {
        return Rdf.write(SyntaxesTest.exporter(syntax), "corpus", PROFILE, records);
    }

    private static Graph graph(Syntax syntax, List<CorpusRecord> records) {
        return Rdf.union(Rdf.dataset(write(syntax, records), SyntaxesTest.lang(syntax)));
    }

    private static List<Node> reifiers(Graph graph, String report) {
        return graph.find(NodeFactory.createURI(Samples.BASE + "event/talks" + report), NodeFactory.createURI(StandardTerms.REIFIES), Node.ANY)
                .mapWith(triple -> triple.getObject()).toList();
    }
}
