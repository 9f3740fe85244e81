package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.schema.Ontology;
import dev.annals.rdf.schema.Shapes;
import dev.annals.rdf.term.Part;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.term.Vocabulary;
import dev.annals.rdf.write.RdfExporter;
import dev.annals.testkit.RandomCorpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;

/// No term is used that its vocabulary does not have; the vocabularies are lists that `checks/vocabularies.sh` keeps.
class TermsTest {

    private static final Path LISTS = Path.of("src/test/resources/dev/annals/rdf/vocabularies");

    private final Set<String> known = known();

    @Test
    void areAllDefinedInAnExport() {
        var records = new ArrayList<CorpusRecord>(ReferenceRecords.all());
        records.addAll(RandomCorpus.of(31, 300).stream().skip(1).toList());
        var profile = new ExportOptions(Optional.of("rdf12"), Optional.empty(), Optional.empty());
        byte[] file = Rdf.write(new RdfExporter(Syntax.N_TRIPLES), "corpus.nt", profile, records);

        assertThat(standard(Rdf.union(Rdf.dataset(file, Lang.NTRIPLES)))).hasSizeGreaterThan(30).isSubsetOf(known);
    }

    @Test
    void areAllDefinedInTheOntologyAndTheShapes() {
        assertThat(standard(Turtle.graph(Ontology.turtle()))).hasSizeGreaterThan(20).isSubsetOf(known);
        assertThat(standard(Turtle.graph(Shapes.turtle()))).hasSizeGreaterThan(10).isSubsetOf(known);
    }

    @Test
    void areAllDefinedInWhatTheReadyQueriesMake() {
        Graph graph = Turtle.graph(Turtle.of(ReferenceRecords.all()));
        for (ReadyQuery ready : ReadyQuery.all()) {
            var query = QueryFactory.create(ready.sparql());
            if (query.isConstructType()) {
                try (var execution = QueryExecutionFactory.create(query, ModelFactory.createModelForGraph(graph))) {
                    assertThat(standard(execution.execConstruct().getGraph())).as(ready.name()).isNotEmpty().isSubsetOf(known);
                }
            }
        }
    }

    @Test
    void areAllDefinedInAPart() throws IOException {
        byte[] part = List.copyOf(SplitTest.split(Syntax.N_TRIPLES, "corpus.nt", Samples.corpus(), 1).values()).getLast();

        assertThat(standard(Rdf.union(Rdf.dataset(part, Lang.NTRIPLES)))).contains(Part.IS_PART_OF).isSubsetOf(known);
    }

    @Test
    void areAllDefinedWhereTheOntologyLeadsToFaro() { // Wikidata has no list of terms
        Graph ontology = Turtle.graph(Ontology.turtle());
        Set<String> matches = ontology.stream(Node.ANY, NodeFactory.createURI(StandardTerms.SKOS + "closeMatch"), Node.ANY)
                .map(triple -> triple.getObject().getURI())
                .filter(iri -> !iri.startsWith("http://www.wikidata.org/entity/Q"))
                .collect(Collectors.toSet());

        assertThat(matches).hasSize(4).isSubsetOf(known);
    }

    /// Properties, classes and datatypes that are not ours; what a class or property is related to as well.
    private static Set<String> standard(Graph graph) {
        var terms = new TreeSet<String>();
        graph.stream().flatMap(TermsTest::terms)
                .filter(term -> !term.startsWith(Vocabulary.ONTOLOGY))
                .forEach(terms::add);
        return terms;
    }

    private static Stream<String> terms(Triple triple) {
        Node object = triple.getObject();
        boolean isTerm = Set.of(StandardTerms.TYPE, StandardTerms.RDFS + "subClassOf", StandardTerms.RDFS + "subPropertyOf",
                StandardTerms.RDFS + "range", StandardTerms.SH + "datatype", StandardTerms.SH + "nodeKind", StandardTerms.SH + "path",
                StandardTerms.RDF + "first").contains(triple.getPredicate().getURI());
        Stream<String> related = object.isLiteral() ? Stream.of(object.getLiteralDatatypeURI())
                : isTerm && object.isURI() ? Stream.of(object.getURI()) : Stream.of();
        return Stream.concat(Stream.of(triple.getPredicate().getURI()), related);
    }

    private static Set<String> known() {
        var terms = new TreeSet<String>();
        try (Stream<Path> lists = Files.list(LISTS)) {
            for (Path list : lists.toList()) {
                List<String> lines = Files.readAllLines(list);
                assertThat(lines.getFirst()).as(list + " names its source").startsWith("# ");
                terms.addAll(lines.subList(1, lines.size()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
