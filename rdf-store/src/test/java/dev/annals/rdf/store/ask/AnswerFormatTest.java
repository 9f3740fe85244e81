package dev.annals.rdf.store.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.store.StoreFailure;
import dev.annals.rdf.store.Stores;
import dev.annals.testkit.RandomCorpus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFormatTest {

    private static final List<CorpusRecord> CORPUS = RandomCorpus.of(5, 10);
    private static final String ROWS = """
            SELECT ?n ?text ?iri ?none { VALUES (?n ?text ?iri) {
              (1 "one" annals:Event) (200 "a\\u001b[31m\\tb\\n\\u202Ec" <https://annals.dev/corpus/event/e1>) (30 "\uD83D\uDE00" <http://x/>) } }""";

    private final Queryable memory = Stores.inMemory(CORPUS).queryable(Stores.TIMEOUT);

    @Test
    void alignsColumnsForTheEye() {
        assertThat(Stores.ask(memory, ROWS, "table")).isEqualTo("""
                  n  text                     iri           none
                  1  one                      annals:Event
                200  a\\u001B[31m\\tb\\n\\u202Ec  event:e1
                 30  \uD83D\uDE00                        <http://x/>
                (3 rows)
                """);
        assertThat(Stores.ask(memory, "SELECT ?s { ?s a <http://nothing> }", "table")).isEqualTo("s\n(0 rows)\n");
    }

    @Test
    void showsWholeNumbersWithoutADecimalPoint() {
        String numbers = "SELECT ?n { VALUES ?n { 13.0 0.5 10.0e0 '13.0' } }";

        assertThat(Stores.ask(memory, numbers, "table").lines()).extracting(String::strip).contains("13", "0.5", "10.0e0", "13.0");
        assertThat(Stores.ask(memory, numbers, "csv")).contains("13.0");
    }

    @Test
    void writesWhatTheW3cHasDefined() {
        assertThat(Stores.ask(memory, ROWS, "csv")).startsWith("n,text,iri,none\r\n1,one,https://annals.dev/ns#Event,\r\n");
        assertThat(Stores.ask(memory, ROWS, "a.tsv")).startsWith("?n\t?text\t?iri\t?none\n");
        assertThat(Stores.ask(memory, ROWS, "a.json")).contains("\"bindings\"").contains("\"value\": \"one\"");
        assertThat(Stores.ask(memory, "ASK {}", "a.json")).contains("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "ntriples"})
    void writesGraphsTheSameEachTime(String format) {
        String all = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }";
        Queryable shuffled = Stores.inMemory(List.of(CORPUS.getFirst(), CORPUS.getLast())).queryable(Stores.TIMEOUT);

        assertThat(Stores.ask(memory, all, format)).isEqualTo(Stores.ask(memory, all, format)).hasSizeGreaterThan(1000);
        assertThat(Stores.ask(shuffled, "DESCRIBE ?c { ?c a annals:Corpus }", format)).contains("Corpus").isNotEmpty();
    }

    @Test
    void givesTablesTypedValues() {
        assertThat(AnswerValue.of(NodeFactory.createLiteralDT("12", XSDDatatype.XSDinteger))).isEqualTo(new BigDecimal(12));
        assertThat(AnswerValue.of(NodeFactory.createLiteralDT("1.50", XSDDatatype.XSDdecimal))).isEqualTo(new BigDecimal("1.50"));
        assertThat(AnswerValue.of(NodeFactory.createLiteralDT("2024-02-29", XSDDatatype.XSDdate))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(AnswerValue.of(NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean))).isEqualTo(true);
        assertThat(AnswerValue.of(NodeFactory.createLiteralDT("2024-02-30", XSDDatatype.XSDdate))).isEqualTo("2024-02-30");
        assertThat(AnswerValue.of(NodeFactory.createLiteralDT("2024-02-20Z", XSDDatatype.XSDdate))).isEqualTo("2024-02-20Z");
        assertThat(AnswerValue.of(NodeFactory.createURI("http://x/"))).isEqualTo("http://x/");
        assertThat(AnswerValue.of(null)).isEqualTo("");
    }

    @Test
    void writesNoCsvThatRunsInASpreadsheet() throws IOException {
        String cells = "SELECT ?a ?b { VALUES (?a ?b) { (\"=cmd|' /C calc'!A0\" -5) (\"-1.5\" -0.5) (\"x,=1\"@en \"=1\"^^<http://x/>) } }";
        AnswerFormat csv = AnswerFormat.of("csv").orElseThrow();
        var out = new ByteArrayOutputStream();

        List<String> warnings = memory.ask(Question.of("q", cells, "https://example.org/"), csv, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a,b\r\n'=cmd|' /C calc'!A0,-5\r\n-1.5,-0.5\r\n\"x,=1\",'=1\r\n");
        assertThat(warnings).containsExactly("2 cells have a ' before what a spreadsheet would run as a formula; --raw writes them as they are");
        out.reset();
        assertThat(memory.ask(Question.of("q", cells, "https://example.org/"), csv.raw().orElseThrow(), out)).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\n=cmd|' /C calc'!A0,-5").endsWith(",=1\r\n");
    }

    @Test
    void knowsWhatItCannotWrite() {
        Question graph = Question.of("q", "CONSTRUCT WHERE { ?s ?p ?o }", "https://example.org/");
        assertThat(AnswerFormat.all()).filteredOn(format -> format.suits(graph)).extracting(format -> format.format().name())
                .containsExactly("turtle", "ntriples");
        assertThat(AnswerFormat.of("answers.docx")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "json", "ntriples", "turtle"})
    void tellsThatTheDiskIsFull(String format) {
        String sparql = List.of("ntriples", "turtle").contains(format) ? "CONSTRUCT WHERE { ?s ?p ?o }" : ROWS;
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> memory.ask(Question.of("q", sparql, "https://example.org/"), AnswerFormat.of(format).orElseThrow(), full))
                .hasStackTraceContaining("No space left on device").isInstanceOf(IOException.class);
    }

    @Test
    void givesUpAfterATime() {
        Queryable hasty = Stores.inMemory(CORPUS).queryable(Duration.ofMillis(300));

        assertThatThrownBy(() -> Stores.ask(hasty, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "table"))
                .isInstanceOf(StoreFailure.class).hasMessageContaining("allow more with --timeout");
    }

    @Test
    void fetchesNothingForFrom() {
        assertThat(Stores.ask(memory, "ASK FROM <http://127.0.0.1:9/nowhere> { ?s ?p ?o }", "table")).isEqualTo("false\n");
    }
}
