package dev.annals.rdf.store.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.rdf.store.HostileServer;
import dev.annals.rdf.store.Server;
import dev.annals.rdf.store.StoreFailure;
import dev.annals.rdf.store.Stores;
import dev.annals.testkit.RandomCorpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever wrote a query, and whoever answers one: nothing is run, and nothing is fetched.
class HarmlessQueriesTest {

    private final Queryable memory = Stores.inMemory(RandomCorpus.of(5, 10)).queryable(Stores.TIMEOUT);

    /// Is run by a query if anything is.
    public static final class Canary extends FunctionBase0 {

        private static final String SANG = String.valueOf(System.setProperty("annals.canary", "sang"));

        @Override
        public NodeValue exec() {
            return NodeValue.makeString(SANG);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT ?x { BIND(<%s>() AS ?x) }", "SELECT (<%s>() AS ?x) { }", "SELECT ?s { ?s ?p ?o FILTER(<%s>()) }",
        "SELECT ?s { ?s ?p ?o } ORDER BY <%s>()", "SELECT (SUM(IF(EXISTS { FILTER(<%s>()) }, 1, 0)) AS ?x) { ?s ?p ?o }",
        "SELECT ?x { BIND(COALESCE(<%s>(), 1) AS ?x) }", "SELECT ?s { ?s ?p ?o FILTER(true || <%s>()) FILTER(<%s>() || true) }"
    })
    void loadsNoFunctionOfJava(String sparql) {
        String canary = "java:" + HarmlessQueriesTest.class.getName() + "$Canary";
        for (String function : List.of(canary, "java:java.lang.System", "http://example.org/none")) {
            assertThatThrownBy(() -> Stores.ask(memory, sparql.replace("%s", function), "csv"))
                    .isInstanceOf(MalformedQuestion.class).hasMessageContaining("there is no function <" + function + ">");
        }
        assertThat(System.getProperty("annals.canary")).isNull();
    }

    @Test
    void callsTheFunctionsOfSparql() {
        assertThat(Stores.ask(memory, "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer('7') AS ?n) (UCASE('a') AS ?a) { }", "csv"))
                .isEqualTo("n,a\r\n7,A\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<http://jena.apache.org/ARQ/property#strSplit>", "<java:org.apache.jena.sparql.pfunction.library.strSplit>", "<http://jena.apache.org/ARQ/list#member>"
    })
    void takesAPropertyForAProperty(String property) {
        String sparql = "SELECT ?x { ?x " + property + " ('a b' ' ') }";

        assertThat(Stores.ask(memory, sparql, "csv")).isEqualTo("x\r\n");
        assertThat(Question.of("q", sparql, "https://example.org/").warnings()).hasSize(property.contains("java:") ? 0 : 1);
    }

    @Test
    void readsNoFileAndNoAddressThatAQueryNames(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret.ttl"), "<http://x/a> <http://x/b> <http://x/c> .");
        try (var server = new HostileServer(200, Map.of("Content-Type", List.of("text/turtle")), "<http://x/a> <http://x/b> <http://x/c> .")) {
            for (String name : List.of(file.toUri().toString(), server.address().toString(), "jar:" + file.toUri() + "!/x")) {
                for (String sparql : List.of(
                        "ASK FROM <%s> { ?s ?p ?o }", "ASK FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }", "ASK { GRAPH <%s> { ?s ?p ?o } }")) {
                    assertThat(Stores.ask(memory, sparql.replace("%s", name), "table")).as(sparql + name).isEqualTo("false\n");
                }
            }
            assertThat(Stores.ask(memory, "DESCRIBE <" + server.address() + ">", "ntriples")).isEmpty();
            assertThat(server.proofs()).isEmpty();
        }
    }

    /// JSON-LD names contexts to be fetched, RDF/XML entities; neither was asked for.
    @Test
    void readsNoAnswerThatWouldFetchMore() {
        try (var bait = new HostileServer(200, Map.of("Content-Type", List.of("application/ld+json")), "{\"@context\":{\"n\":\"http://n/\"}}")) {
            assertAnswer("application/ld+json", "{\"@context\":\"" + bait.address() + "\",\"@id\":\"http://a\",\"n\":\"b\"}", "JSON-LD");
            assertAnswer("application/rdf+xml", """
                    <!DOCTYPE r [<!ENTITY e SYSTEM "%s">]><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:n="http://n/">
                    <r:Description r:about="http://a"><n:p>x&e;y</n:p></r:Description></r:RDF>""".formatted(bait.address()), "RDF/XML");
            assertThat(bait.proofs()).isEmpty();
        }
    }

    private static void assertAnswer(String type, String text, String named) {
        try (var server = new HostileServer(200, Map.of("Content-Type", List.of(type)), text);
                Queryable store = ServerQueryable.of(Server.toAsk(server.address().toString(), Optional.empty(), Stores.TIMEOUT, 0), Optional.empty())) {
            assertThatThrownBy(() -> Stores.ask(store, "DESCRIBE <http://a>", "ntriples"))
                    .isInstanceOf(StoreFailure.class).hasMessageContaining("it is in " + named + ", and N-Triples or Turtle was asked for");
        }
    }
}
