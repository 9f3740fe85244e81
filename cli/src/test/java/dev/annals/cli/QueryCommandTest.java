package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.Formats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryCommandTest extends CommandRun {

    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?c a annals:Corpus }";

    @Test
    void answersAReadyQueryOverTheReferenceCorpus() {
        assertThat(run("query", "claims-and-denials")).as(messages()).isZero();

        assertThat(out().lines().findFirst()).hasValueSatisfying(line -> assertThat(line).matches("event +actor +stance +by"));
        assertThat(out()).containsPattern("\\(\\d+ rows\\)\n$");
        assertThat(messages()).isEmpty();
    }

    @Test
    void answersWithoutRowsWhereThereIsNothingToFind() throws IOException {
        String corpus = Files.writeString(folder.resolve("corpus.ndjson"), """
                {"type":"actor","id":"a","kind":"other","name":"A"}
                """).toString();
        for (String query : new String[] {"who-met-whom", "claims-and-denials", "timeline"}) {
            assertThat(run("query", query, corpus)).as(query + messages()).isZero();
            assertThat(out()).as(query).contains("(0 rows)");
        }
    }

    @Test
    void listsReadyQueries() {
        assertThat(run("query", "--list")).isZero();
        assertThat(out().lines()).hasSizeGreaterThanOrEqualTo(12).anyMatch(line -> line.matches("timeline +What happened when.*"));
    }

    @Test
    void takesAQueryAsTextFileOrInput() throws IOException {
        assertThat(run("query", COUNT)).isZero();
        String expected = out();
        assertThat(expected).isEqualTo("n\n1\n(1 row)\n");

        assertThat(run("query", Files.writeString(folder.resolve("count.rq"), COUNT).toString())).isZero();
        assertThat(out()).isEqualTo(expected);

        standardInput = COUNT;
        assertThat(run("query", "-")).isZero();
        assertThat(out()).isEqualTo(expected);
    }

    @Test
    void warnsOfAPropertyThatDoesNotExist() {
        assertThat(run("query", "SELECT ?e { ?e annals:titel ?t }")).isZero();

        assertThat(out()).contains("(0 rows)");
        assertThat(messages()).isEqualTo("warning: query:1:16: annals:titel is not a term of Annals\n");
    }

    @Test
    void knowsTheBaseOfTheCorpus() {
        assertThat(run("query", "ASK { ?e a annals:Event FILTER(STRSTARTS(STR(?e), STR(event:))) }")).as(messages()).isZero();
        assertThat(out()).isEqualTo("true\n");
        assertThat(run("query", "--base", "https://example.org/x/", "DESCRIBE ?c { ?c a annals:Corpus }", "--format", "ntriples")).isZero();
        assertThat(out()).startsWith("<https://example.org/x/corpus/");
    }

    @Test
    void writesFilesByTheirExtension() throws IOException {
        assertThat(run("query", COUNT, "--to", file("n.csv"))).isZero();
        assertThat(run("query", COUNT, "--to", file("n.json"))).isZero();
        assertThat(run("query", "web-annotations", "--to", file("a.ttl"))).isZero();

        assertThat(folder.resolve("n.csv")).hasContent("n\r\n1\r\n");
        assertThat(Files.readString(folder.resolve("n.json"))).contains("\"value\": \"1\"");
        assertThat(Files.readString(folder.resolve("a.ttl"))).contains("oa:");
        assertThat(out()).isEmpty();
    }

    @Test
    void writesAWorkbookWhereAModuleCan() {
        boolean possible = Formats.tableFormats().stream().anyMatch(table -> table.format().fits("n.xlsx"));

        assertThat(run("query", COUNT, "--to", file("n.xlsx"))).isEqualTo(possible ? ExitCode.OK : ExitCode.USAGE);
        if (possible) {
            assertThat(folder.resolve("n.xlsx")).isNotEmptyFile();
        } else {
            assertThat(messages()).contains("Cannot write an answer as").contains("csv (.csv)");
        }
    }

    @Test
    void saysWhereAQueryIsWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.rq"), "SELECT *\n{ ?s ?p }");
        assertThat(run("query", file.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains(file + ":2:9: '}' cannot stand here");

        assertUsage("SERVICE is not followed", "query", "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }");
        assertUsage("there is no function <java:java.lang.System>", "query", "SELECT ?x { BIND(<java:java.lang.System>() AS ?x) }");
        assertUsage("this is an update", "query", "DELETE WHERE { ?s ?p ?o }");
        assertUsage("--list shows", "query", "no-such-query");
        assertUsage("Say what to ask", "query");
        assertUsage("the answer is a graph", "query", "DESCRIBE ?s { ?s a annals:Corpus }", "--to", file("x.csv"));
        assertUsage("the answer is a table", "query", COUNT, "--to", file("x.ttl"));
        assertUsage("--raw is for csv", "query", COUNT, "--raw");
        assertUsage("Ask one", "query", COUNT, "in.json", "--tdb2", file("store"));
        assertThat(run("query", file("none.rq"))).isEqualTo(ExitCode.NO_INPUT);
        assertThat(run("query", COUNT, "--tdb2", file("none"))).isEqualTo(ExitCode.NO_INPUT);
    }

    private void assertUsage(String message, String... arguments) {
        assertThat(run(arguments)).as(message).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).containsIgnoringCase(message);
    }

    @Test
    void tellsWhatTheAnswerKnowsNothingOf() throws IOException {
        Path input = Files.write(folder.resolve("in.ndjson"), List.of(
                "{\"type\":\"place\",\"id\":\"a\",\"kind\":\"country\",\"name\":\"Utopia\"}", "{\"type\":\"place\",\"id\":\"b\"}"));

        assertThat(run("query", "SELECT ?name { ?p annals:name ?name }", input.toString())).isEqualTo(ExitCode.REJECTS);
        assertThat(out()).isEqualTo("name\nUtopia\n(1 row)\n");
        assertThat(messages()).contains("1 records were rejected");
    }

    @Test
    void writesNoCsvThatRunsInASpreadsheet() throws IOException {
        String cell = "SELECT ?a { VALUES ?a { '=1' } }";

        assertThat(run("query", cell, "--to", file("safe.csv"))).isZero();
        assertThat(messages()).startsWith("warning: 1 cell has a '").contains("--raw");
        assertThat(run("query", cell, "--raw", "--to", file("raw.csv"))).isZero();
        assertThat(messages()).isEmpty();

        assertThat(folder.resolve("safe.csv")).hasContent("a\r\n'=1\r\n");
        assertThat(folder.resolve("raw.csv")).hasContent("a\r\n=1\r\n");
    }

    @Test
    void saysWhenNobodyAnswers() {
        assertThat(run("query", COUNT, "--store", "http://127.0.0.1:9/sparql")).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(messages()).contains("annals: http://127.0.0.1:9/sparql: nobody answers there");
    }

    @Test
    void saysWhenWritingFails() {
        var full = new Terminal(new ByteArrayInputStream(new byte[0]), new FullDisk(), messages, false);
        assertThat(Annals.run(full, "query", COUNT)).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(messages()).contains("No space left on device");
    }
}
