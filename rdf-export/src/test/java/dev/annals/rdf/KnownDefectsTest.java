package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.annals.core.bytes.ByteOut;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.graph.PercentCode;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Name;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.rdf.read.RdfValidator;
import dev.annals.rdf.term.IriReference;
import dev.annals.rdf.term.Prefixes;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.RelativeIris;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.term.TermWriter;
import dev.annals.rdf.term.TurtleTerms;
import dev.annals.testkit.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Defects that writers and parsers of RDF are known for, each shown not to be ours.
class KnownDefectsTest {

    /// Jena's classes fail when the first one that is touched is not the one that sets it up.
    @ParameterizedTest
    @CsvSource({
        "read.RdfImporter, TURTLE", "read.RdfImporter, RDF_XML", "read.RdfImporter, PROTOBUF", "read.RdfValidator, N_TRIPLES", "write.RdfExporter, TURTLE",
        "write.RdfExporter, PROTOBUF"})
    void worksWhicheverClassIsTouchedFirst(String first, String syntax) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                FirstTouch.class.getName(), "dev.annals.rdf." + first, syntax).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output).endsWith("works\n");
    }

    /// Written raw, a bracket in an IRI ends it, and what follows is another triple.
    @ParameterizedTest
    @EnumSource(Syntax.class)
    void letsNoIdBreakOutOfItsIri(Syntax syntax) {
        List<CorpusRecord> records = List.of(Samples.source("a> <https://e.org/p> <https://e.org/o> . <x"));

        assertThat(graph(syntax, records).size()).isEqualTo(graph(syntax, List.of(Samples.source("a"))).size());
        assertReadsBack(syntax, records);
    }

    /// Escapes for the halves of a pair are refused by strict parsers.
    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "N_QUADS", "TRIG", "RDF_XML"})
    void writesCharactersBeyondTheFirstPlaneAsTheyAre(Syntax syntax) {
        String text = new String(SyntaxesTest.write(syntax, List.of(Samples.titled("\ud83d\ude80"))), StandardCharsets.UTF_8);

        assertThat(text).contains("\ud83d\ude80").doesNotContainIgnoringCase("\\ud83d");
    }

    /// A reader of lines that resolves one kind of escape after another finds a line feed in an escaped backslash and an `n`.
    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"N_TRIPLES", "N_QUADS"})
    void writesABackslashByItsNumberInLines(Syntax syntax) {
        List<CorpusRecord> records = List.of(Samples.titled("C:\\new\\u0041"));
        String text = new String(SyntaxesTest.write(syntax, records), StandardCharsets.UTF_8);

        assertThat(text).contains("\"C:\\u005Cnew\\u005Cu0041\"").doesNotContain("\\\\");
        assertReadsBack(syntax, records);
    }

    /// A language tag is written without quotes, so that it could hold a triple. Languages are texts here, and there are no tags.
    @ParameterizedTest
    @EnumSource(Syntax.class)
    void letsNoLanguageBreakOutOfItsTag(Syntax syntax) {
        var name = new Name("x", Optional.of("en . <http://evil.example> <https://e.org/p> <https://e.org/o>"));
        List<CorpusRecord> records = List.of(
                new Place("p", PlaceKind.OTHER, "x", List.of(name), Optional.empty(), Optional.empty(), List.of()));
        Graph graph = graph(syntax, records);

        assertThat(graph.stream().map(triple -> triple.getObject()).filter(Node::isLiteral).map(Node::getLiteralLanguage)).containsOnly("");
        assertThat(graph.stream().anyMatch(triple -> triple.getSubject().toString().contains("evil"))).isFalse();
        assertReadsBack(syntax, records);
    }

    /// Bare numbers that are none make a whole file of Turtle unparsable.
    @ParameterizedTest
    @ValueSource(strings = {"+", "-", "", ".", "e5", "5 .", "0x1"})
    void quotesNumbersThatAreNone(String lexical) {
        var terms = new TurtleTerms(Prefixes.of(Samples.BASE), RelativeIris.to(Samples.BASE));
        for (String datatype : Set.of(StandardTerms.INTEGER, StandardTerms.DECIMAL, StandardTerms.BOOLEAN)) {
            var out = new ByteOut();
            TermWriter.ofTurtle(terms).write(new RdfTerm.Literal(lexical, datatype), out);
            assertThat(out.toString()).startsWith("\"").contains("\"^^xsd:");
        }
    }

    /// A decimal 20 was taken for a hexadecimal one: the characters from U+0014 to U+001F went into IRIs as they are.
    @Test
    void letsNoControlCharacterIntoAnIri() {
        for (char c = 0; c <= ' '; c++) {
            String iri = "https://e.org/" + c;
            assertThatIllegalArgumentException().isThrownBy(() -> IriReference.of(iri));
        }
        assertThat(PercentCode.encode("\u0014\u001f")).isEqualTo("%14%1F");
    }

    /// A form of N-Quads that was set up with N-Triples lost the graphs.
    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"N_QUADS", "TRIG"})
    void keepsTheGraphs(Syntax syntax) {
        var quads = Rdf.dataset(SyntaxesTest.write(syntax, ReferenceRecords.all()), SyntaxesTest.lang(syntax)).asDatasetGraph();

        assertThat(quads.stream().map(Quad::getGraph).filter(graph -> !Quad.isDefaultGraph(graph)).distinct()).hasSizeGreaterThan(3);
    }

    /// Blank nodes lose their identity in some writers, and have to be kept in memory by every reader.
    @ParameterizedTest
    @EnumSource(Syntax.class)
    void writesNoBlankNodes(Syntax syntax) {
        assertThat(graph(syntax, SyntaxesTest.records(12)).stream())
                .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    /// A chain of blank nodes overflows the stack of a pretty writer; ours knows how deep the model goes, and rejected text is written flat.
    @Test
    void rejectsALongChainOfNodes() {
        var turtle = new StringBuilder(TurtleImporterTest.PREFIXES + "source:a a annals:Source ; annals:id \"a\" ; annals:published _:b0 .\n");
        for (int i = 0; i < 20_000; i++) {
            turtle.append("_:b").append(i).append(" annals:published _:b").append(i + 1).append(" .\n");
        }
        Reading reading = Turtle.read(turtle.toString());
        var notices = new ArrayList<Notice>();
        byte[] bytes = turtle.toString().getBytes(StandardCharsets.UTF_8);
        new RdfValidator(Syntax.TURTLE).validate(new Input("chain", Optional.empty(), () -> new ByteArrayInputStream(bytes)), notices::add);

        assertThat(reading.records()).isEmpty();
        assertThat(reading.rejections()).isNotEmpty();
        assertThat(notices).isNotEmpty();
    }

    /// An IRI with very many slashes makes whoever goes up from one to the next go on for ever.
    @Test
    void refusesAnIriThatIsTooLong() {
        Reading reading = Turtle.read("<https://e.org/" + "/".repeat(100_000) + "> a <https://annals.dev/ns#Source> .");

        assertThat(reading.rejections()).singleElement().satisfies(rejection ->
                assertThat(rejection.notices()).extracting(Notice::toString).singleElement().asString().startsWith("test.ttl:1:1: is not Turtle: An IRI has"));
    }

    private static Graph graph(Syntax syntax, List<CorpusRecord> records) {
        return Rdf.union(Rdf.dataset(SyntaxesTest.write(syntax, records), SyntaxesTest.lang(syntax)));
    }

    private static void assertReadsBack(Syntax syntax, List<CorpusRecord> records) {
        assertThat(Reading.of(SyntaxesTest.importer(syntax), "corpus", SyntaxesTest.write(syntax, records)).records()).isEqualTo(records);
    }
}
