package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.annals.cli.terminal.ExitCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadCommandTest extends CommandRun {

    private static final String PLACE = "{\"type\":\"place\",\"id\":\"%s\",\"kind\":\"country\",\"name\":\"Utopia\"}";
    private static final String COUNT = "{\"head\":{\"vars\":[\"n\"]},\"results\":{\"bindings\":[{\"n\":{\"type\":\"literal\","
            + "\"datatype\":\"http://www.w3.org/2001/XMLSchema#integer\",\"value\":\"7\"}}]}}";

    @Test
    void loadsTheReferenceCorpusIntoAFolder() {
        assertThat(run("load", "--tdb2", file("store"))).as(messages()).isZero();
        assertThat(messages()).containsPattern("event +(\\d+) +\\1 +0").containsPattern("triples of [0-9,]+ records are in the default graph of ");
        assertThat(run("load", "--tdb2", file("store"), "--replace", "--quiet")).as(messages()).isZero();
        assertThat(messages()).isEmpty();

        assertThat(run("query", "SELECT (COUNT(*) AS ?n) { ?c a annals:Corpus }", "--tdb2", file("store"), "--format", "csv")).isZero();
        assertThat(out()).isEqualTo("n\r\n1\r\n");
    }

    @Test
    void loadsLabelsUnlessToldNotTo() throws IOException {
        Path input = Files.writeString(folder.resolve("in.ndjson"), PLACE.formatted("a"));
        String query = "SELECT ?label { ?p annals:kind ?kind GRAPH <https://annals.dev/ns> { ?kind skos:prefLabel ?label } }";
        assertThat(run("load", input.toString(), "--tdb2", file("store"))).as(messages()).isZero();
        assertThat(messages()).contains("labels of classes, properties and codes are in the graph <https://annals.dev/ns>");
        assertThat(run("query", query, "--tdb2", file("store"), "--format", "csv")).isZero();
        assertThat(out()).isEqualTo("label\r\ncountry\r\n");
        assertThat(run("query", query, input.toString(), "--format", "csv")).isZero();
        assertThat(out()).isEqualTo("label\r\ncountry\r\n");

        assertThat(run("load", input.toString(), "--tdb2", file("bare"), "--without-terms")).as(messages()).isZero();
        assertThat(run("query", query, "--tdb2", file("bare"), "--format", "csv")).isZero();
        assertThat(out()).isEqualTo("label\r\n");
    }

    @Test
    void putsAnEditedRecordInThePlaceOfTheEarlierOne() throws IOException {
        Path input = Files.writeString(folder.resolve("in.ndjson"), PLACE.formatted("a") + "\n" + PLACE.formatted("b"));
        assertThat(run("load", input.toString(), "--tdb2", file("store"))).as(messages()).isZero();
        Files.writeString(input, PLACE.formatted("a").replace("Utopia", "Arcadia"));

        assertThat(run("load", input.toString(), "--tdb2", file("store"))).as(messages()).isZero();

        assertThat(messages()).containsPattern("(\\d+) triples of 1 records .*, which has (?!\\1 )\\d+ triples now");
        assertThat(run("query", "SELECT ?name { ?p annals:name ?name } ORDER BY ?name", "--tdb2", file("store"), "--format", "csv")).isZero();
        assertThat(out()).isEqualTo("name\r\nArcadia\r\nUtopia\r\n");
    }

    @Test
    void keepsWhatIsRejectedOutOfTheStore() throws IOException {
        Path input = Files.write(folder.resolve("in.ndjson"), List.of(
                PLACE.formatted("a"), PLACE.formatted("a").replace("Utopia", "Arcadia"), "{", PLACE.formatted("b")));

        assertThat(run("load", input.toString(), "--tdb2", file("store"), "--graph", "https://example.org/g")).isEqualTo(ExitCode.REJECTS);

        assertThat(messages()).containsPattern("place +3 +2 +0 +0 +1").contains("2 records are in the graph <https://example.org/g>");
        assertThat(Files.readAllLines(folder.resolve("store.rejects.ndjson"))).hasSize(2);
    }

    @Test
    void saysWhatItCannotCombine() throws IOException {
        assertUsage("--store or --tdb2", "--store", "http://localhost/data", "--tdb2", file("store"));
        assertUsage("--resume is for servers", "--resume", file("state"));
        assertUsage("mutually exclusive", "--replace", "--append");
        assertUsage("mutually exclusive", "--update", "--append");
        assertUsage("--update-endpoint is for servers", "--update-endpoint", "http://localhost/update");
        assertUsage("--update-endpoint says it", "--store", "http://localhost/anything", "--rejects", file("rejects.ndjson"));
        assertUsage("is not one of a server", "--store", "http://localhost/data", "--update-endpoint", "nothing");
        assertUsage("cannot begin an IRI", "--base", "nothing", "--tdb2", file("store"));
        assertUsage("not an absolute IRI", "--graph", "a b", "--tdb2", file("store"));
        assertUsage("--password-file", "--store", "http://localhost/data", "--user", "me");
        assertUsage("--user NAME", "--store", "http://localhost/data", "--password-file", Files.writeString(folder.resolve("p"), "x").toString());
        assertUsage("seen by others", "--store", "http://me:secret@localhost/data");
        assertUsage("it has to have one or more", "--chunk", "0", "--tdb2", file("store"));
        assertThat(folder.resolve("store")).doesNotExist();
    }

    private void assertUsage(String message, String... arguments) {
        var all = new ArrayList<>(List.of("load"));
        all.addAll(List.of(arguments));
        assertThat(run(all.toArray(String[]::new))).as(message).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains(message);
    }

    @Test
    void saysWhatWasLoadedWhenTheServerFails() throws IOException {
        HttpServer server = server(400);
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/data";
            assertThat(run("load", "--store", address, "--rejects", file("rejects.ndjson"), "--retries", "0")).isEqualTo(ExitCode.INPUT_OUTPUT);
            assertThat(messages()).contains("answered 400").contains("Taken so far: 0 records").contains("To go on, repeat the command").doesNotContain("bug");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void warnsWhenItCannotCount() throws IOException {
        HttpServer server = server(204);
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/anything";
            assertThat(run("load", "--append", "--store", address, "--rejects", file("rejects.ndjson"))).as(messages()).isZero();
            assertThat(messages()).contains("warning: " + address + ": what was loaded was not counted afterwards").contains("--query-endpoint");
        } finally {
            server.stop(0);
        }
    }

    /// In a program of its own, where nobody has made Jena ready before.
    @Test
    void countsInAFreshProgram() throws IOException, InterruptedException {
        HttpServer server = server(204);
        server.createContext("/ds/sparql", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(COUNT.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        try {
            Process program = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                    "dev.annals.cli.Annals", "load", "--replace", "--rejects", file("rejects.ndjson"),
                    "--store", "http://127.0.0.1:" + server.getAddress().getPort() + "/ds/data")
                    .redirectErrorStream(true).start();
            String told = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(program.waitFor()).as(told).isEqualTo(ExitCode.REJECTS);
            assertThat(told).contains("triples were loaded, but the default graph has 7 now");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void saysInWhatStateTheStoreIsWhenTheInputBreaks() {
        assertThat(run("load", file("none.json"), "--tdb2", file("store"))).isEqualTo(ExitCode.NO_INPUT);
        assertThat(folder.resolve("store")).doesNotExist();
    }

    private static HttpServer server(int status) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
