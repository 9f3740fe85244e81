package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.testkit.Reading;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

    private static final String TURTLE = Turtle.of(Samples.corpus());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            event/talks | http://semanticweb.cs.vu.nl/2009/11/sem/hasEarliestBeginTimeStamp | 2024-03-11
            event/talks | http://semanticweb.cs.vu.nl/2009/11/sem/hasLatestEndTimeStamp | 2024-03-11
            event/talks | http://semanticweb.cs.vu.nl/2009/11/sem/hasActor | https://example.org/corpus/actor/minister
            event/talks | http://semanticweb.cs.vu.nl/2009/11/sem/hasPlace | https://example.org/corpus/place/harbour
            event/talks | http://semanticweb.cs.vu.nl/2009/11/sem/eventType | https://annals.dev/ns/detail/meeting
            event/talks | http://purl.org/dc/terms/date | 2024-03-11
            event/talks/reports/r1 | http://www.w3.org/ns/prov#wasAttributedTo | https://example.org/corpus/actor/union
            event/talks/reports/r1 | http://www.w3.org/ns/prov#wasDerivedFrom | https://example.org/corpus/source/wire
            place/harbour | http://www.w3.org/2004/02/skos/core#altLabel | \u6e2f
            place/harbour/coordinates | http://www.opengis.net/ont/geosparql#asWKT | POINT(30 46.4)
            corpus/sample | http://purl.org/dc/terms/identifier | sample
            corpus/sample | http://purl.org/dc/terms/license | http://spdx.org/licenses/CC0-1.0
            corpus/sample | http://rdfs.org/ns/void#uriSpace | https://example.org/corpus/
            """)
    void repeatsWhatOurTriplesSayWhereOthersLookForIt(String node, String property, String value) {
        Graph graph = Turtle.graph(TURTLE);
        List<Node> objects = graph.find(NodeFactory.createURI(Samples.BASE + node), NodeFactory.createURI(property), Node.ANY)
                .mapWith(triple -> triple.getObject()).toList();

        assertThat(objects).singleElement().satisfies(object ->
                assertThat(object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI()).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sem:hasActor actor:minister | sem:hasActor actor:union
            sem:eventType detail:meeting | sem:eventType detail:attack
            POINT(30 46.4) | POINT(46.4 30)
            a annals:Place , sem:Place | a annals:Place , sem:Event
            skos:prefLabel "Harbour City" | skos:prefLabel "Port City"
            dcterms:license <http://spdx.org/licenses/CC0-1.0> | dcterms:license <http://spdx.org/licenses/MIT>
            void:uriSpace "https://example.org/corpus/" | void:uriSpace "https://example.org/"
            , <http://rdfs.org/ns/void#> | , <https://schema.org/>
            """)
    void tellsOfAWellKnownTermThatSaysSomethingElse(String same, String other) {
        Reading reading = Turtle.read(TURTLE.replace(same, other));

        assertThat(Turtle.read(TURTLE).allNotices()).isEmpty();
        assertThat(reading.records()).isEqualTo(Samples.corpus());
        assertThat(reading.notices()).singleElement().extracting(Notice::code).isEqualTo("foreign-property");
    }

    @Test
    void tellsOfAComputedValueThatIsNotWhatIsComputed() {
        String computed = "annals:edtf \"2024-03-11\"^^edtf:EDTF";
        assertThat(TURTLE).contains(computed);

        Reading reading = Turtle.read(TURTLE.replace(computed, "annals:edtf \"2024-06\"^^edtf:EDTF"));

        assertThat(reading.records()).isEqualTo(Samples.corpus());
        assertThat(reading.notices()).anySatisfy(notice -> {
            assertThat(notice.field()).hasValueSatisfying(field -> assertThat(field).endsWith("#edtf"));
            assertThat(notice.message()).isEqualTo("does not repeat what properties of Annals say, and only these are read: 1 triple was not read");
        });
    }

    @Test
    void makesNoLicenceOfATextThatIsNone() {
        String turtle = TURTLE.replace("annals:licence \"CC0-1.0\"", "annals:licence \"ask us\"");

        assertThat(Turtle.of(Turtle.read(turtle).records())).contains("annals:licence \"ask us\"").doesNotContain("dcterms:license");
    }

    @Test
    void survivesNumbersThatAreNone() {
        Reading reading = Turtle.read(TURTLE.replace("annals:latitude 46.4", "annals:latitude \"1e999999999\"^^xsd:decimal"));

        assertThat(reading.rejections()).hasSize(1);
    }
}
