package dev.annals.rdf.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.ReferenceRecords;
import dev.annals.rdf.Turtle;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import dev.annals.testkit.RandomCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class OntologyTest {

    private static final Path COMMITTED = Path.of("..", "schema", "annals.ttl");

    private final Graph ontology = Turtle.graph(Ontology.turtle());

    @Test
    void isTheOneThatIsCommitted() throws IOException {
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(COMMITTED, Ontology.turtle());
        }

        assertThat(COMMITTED).as("Review the change, then rewrite the file with: mvn verify -Dgolden.rewrite=true")
                .hasContent(Ontology.turtle());
    }

    @Test
    void definesEveryTermOfOursThatAnExportHas() {
        var records = new ArrayList<CorpusRecord>(ReferenceRecords.all());
        records.addAll(RandomCorpus.of(31, 300).stream().skip(1).toList());
        Set<String> used = terms(Turtle.graph(Turtle.of(records)));
        Set<String> defined = new TreeSet<>();
        ontology.find(Node.ANY, type(), Node.ANY).forEachRemaining(triple -> defined.add(triple.getSubject().toString()));

        assertThat(used).hasSizeGreaterThan(150);
        assertThat(defined).containsAll(used);
    }

    @Test
    void tellsOfEachTermWhatItMeans() {
        for (String term : terms(ontology)) {
            if (!term.matches("https://annals.dev/ns/[0-9]+") && !term.contains("ontology") && !term.startsWith(Vocabulary.SHAPES)) {
                Node node = NodeFactory.createURI(term);
                boolean isExplained = ontology.contains(node, NodeFactory.createURI(StandardTerms.RDFS + "comment"), Node.ANY)
                        || ontology.contains(node, NodeFactory.createURI(StandardTerms.SKOS + "definition"), Node.ANY);
                assertThat(isExplained).as(term).isTrue();
            }
        }
    }

    @Test
    void givesEveryTermOneLabelThatNoOtherHas() {
        List<String> terms = ontology.stream(Node.ANY, type(), Node.ANY).map(Triple::getSubject).filter(Node::isURI).map(Node::getURI).distinct().toList();
        List<String> labels = ontology.stream(Node.ANY, NodeFactory.createURI(StandardTerms.LABEL), Node.ANY)
                .map(label -> label.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT))
                .toList();

        assertThat(labels).doesNotHaveDuplicates().hasSameSizeAs(terms).contains("event", "event (property)", "event (sem)", "other (actor kind)", "other (role)");
    }

    @Test
    void hasNoPropertyWhoseValuesAreLiteralsHereAndNodesThere() {
        assertThat(PropertyUse.all()).allSatisfy((name, use) -> assertThat(use.isObject() || use.isData()).as(name).isTrue());
    }

    private static Set<String> terms(Graph graph) {
        var terms = new TreeSet<String>();
        graph.find().forEachRemaining(triple -> List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).stream()
                .filter(node -> node.isURI() && node.getURI().startsWith("https://annals.dev/ns"))
                .forEach(node -> terms.add(node.getURI())));
        return terms;
    }

    private static Node type() {
        return NodeFactory.createURI(StandardTerms.TYPE);
    }
}
