package dev.annals.rdf.store.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.rdf.ReadyQuery;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    private static final String BASE = "https://example.org/c/";

    @Test
    void refusesBracketsWithoutEndAndSaysWhere() {
        for (String deep : List.of("SELECT * { FILTER " + "(".repeat(100_000), "SELECT * " + "{".repeat(100_000), "SELECT * { FILTER " + "(".repeat(2000) + "true" + ")".repeat(2000) + "}")) {
            assertThatThrownBy(() -> Question.of("deep.rq", deep, "urn:base/")).isInstanceOf(MalformedQuestion.class)
                    .hasMessageMatching("deep\\.rq:1:2[0-9][0-9]: brackets are nested more than 200 deep \\(the limit nesting .*--limit nesting=N.*");
        }
    }

    @Test
    void knowsOurPrefixes() {
        Question question = Question.of("q", "SELECT * { event:e1 a annals:Event ; annals:factuality factuality:actual }", BASE);

        assertThat(question.sparql()).contains("PREFIX event: <https://example.org/c/event/>").contains("PREFIX factuality: <").doesNotContain("PREFIX geo:");
        assertThat(Question.of("q", question.sparql(), BASE).asksForRows()).isTrue();
    }

    @Test
    void doesNotMindTheWordService() {
        assertThat(Question.of("q", "PREFIX service: <http://x/> SELECT ?service { ?service service:p \"SERVICE\" } # SERVICE", BASE).asksForRows()).isTrue();
    }

    @Test
    void warnsOfWhatTheOntologyDoesNotHave() {
        String sparql = """
                SELECT * {
                  ?e annals:titel ?t ; annals:when/annals:earliest ?day ; annals:factuality factuality:real ; <https://annals.dev/ns#titel> ?u .
                  FILTER EXISTS { ?e a annals:Evnt }
                }""";

        assertThat(Question.of("my.rq", sparql, BASE).warnings()).containsExactly(
                "my.rq:2:6: annals:titel is not a term of Annals", "my.rq:2:77: factuality:real is not a term of Annals",
                "my.rq:2:95: <https://annals.dev/ns#titel> is not a term of Annals", "my.rq:3:24: annals:Evnt is not a term of Annals");
    }

    @Test
    void doesNotWarnOfWhatAnotherVocabularyOrTheCorpusNames() {
        assertThat(Question.of("q", "PREFIX annals: <http://other/> SELECT * { event:e1 annals:titel ?t ; sem:nothing ?n ; a ?annals }", BASE).warnings()).isEmpty();
        assertThat(ReadyQuery.all()).allSatisfy(ready -> assertThat(Question.of(ready.name(), ready.sparql(), BASE).warnings()).isEmpty());
    }

    @Test
    void letsTheQueryDeclareAPrefixOtherwise() {
        Question question = Question.of("q", "prefix annals: <http://other/> SELECT * { ?s annals:x ?o }", BASE);

        assertThat(question.sparql()).startsWith("prefix annals: <http://other/>");
    }

    @Test
    void saysWhereTheMistakeIs() {
        assertThatThrownBy(() -> Question.of("my.rq", "SELECT *\nWHERE { ?s ?p }", BASE))
                .isInstanceOf(MalformedQuestion.class).hasMessage("my.rq:2:15: '}' cannot stand here");
        assertThatThrownBy(() -> Question.of("my.rq", "SELECT *\nWHERE { ?s ?p ?o", BASE)).hasMessage("my.rq:2:16: the query ends too early");
        assertThatThrownBy(() -> Question.of("my.rq", "SELECT * { ?s nothing:x ?o }", BASE))
                .hasMessageStartingWith("my.rq:1:").hasMessageContaining("nothing:x");
        assertThatThrownBy(() -> Question.of("my.rq", "SELECT * { ?s a \"\u0001 }", BASE)).hasMessageStartingWith("my.rq:1:");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT ?where { ?s ?p ?o } }",
        "SELECT * { { SELECT ?s { ?s ?p ?o . OPTIONAL { SERVICE <http://x/> { ?s ?q ?r } } } } }",
        "ASK { FILTER EXISTS { SERVICE <http://x/> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <http://x/> { ?s ?p ?o } } AS ?yes) { }",
        "CONSTRUCT { ?s ?p ?o } { GRAPH ?g { SERVICE <http://x/> { ?s ?p ?o } } }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (NOT EXISTS { SERVICE <http://x/> { ?s ?p ?o } })",
        "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://x/> { ?s ?p ?o } })",
        "SELECT (SUM(IF(EXISTS { SERVICE <http://x/> { ?s ?p ?o } }, 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT * { \\u0053ERVICE <http://x/> { ?s ?p ?o } }"
    })
    void neverFollowsAService(String sparql) {
        assertThatThrownBy(() -> Question.of("q", sparql, BASE)).isInstanceOf(MalformedQuestion.class).hasMessageContaining("SERVICE is not followed");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "LOAD <http://127.0.0.1:9/>", "INSERT DATA { event:e a annals:Event }", "DELETE WHERE { ?s ?p ?o }", "CLEAR ALL", "DROP DEFAULT"
    })
    void refusesUpdates(String sparql) {
        assertThatThrownBy(() -> Question.of("q", sparql, BASE)).isInstanceOf(MalformedQuestion.class).hasMessageContaining("this is an update");
    }
}
