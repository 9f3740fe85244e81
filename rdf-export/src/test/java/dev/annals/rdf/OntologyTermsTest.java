package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.rdf.term.StandardTerms;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyTermsTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://annals.dev/ns#titel", "https://annals.dev/ns/factuality/actuall", "https://annals.dev/ns/nothing"})
    void lackWhatStandsAmongThemAndIsNotDefined(String iri) {
        assertThat(OntologyTerms.lacks(iri)).isTrue();
    }

    @Test
    void matchCodesOfDatasetsWithTermsThatAreThere() {
        Node cameo = NodeFactory.createURI("https://annals.dev/ns/cameo/190");
        Graph terms = OntologyTerms.graph();
        List<String> matched = Stream.of("broadMatch", "relatedMatch")
                .flatMap(relation -> terms.stream(Node.ANY, NodeFactory.createURI(StandardTerms.SKOS + relation), Node.ANY))
                .map(match -> match.getObject().getURI())
                .toList();

        assertThat(terms.contains(cameo, NodeFactory.createURI(StandardTerms.SKOS + "broadMatch"), NodeFactory.createURI("https://annals.dev/ns/detail/clash"))).isTrue();
        assertThat(matched).hasSizeGreaterThan(400).noneMatch(OntologyTerms::lacks);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://annals.dev/ns#title", "https://annals.dev/ns#Event", "https://annals.dev/ns/factuality/actual", "https://annals.dev/ns#", "https://annals.dev/ns/factuality/", "https://annals.dev/ns/cameo/190",
        "https://annals.dev/corpus/event/e1", "http://purl.org/dc/terms/nothing"
    })
    void lackNothingElse(String iri) {
        assertThat(OntologyTerms.lacks(iri)).isFalse();
    }
}
