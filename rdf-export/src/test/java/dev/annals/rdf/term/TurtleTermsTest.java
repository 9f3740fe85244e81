package dev.annals.rdf.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.annals.core.bytes.ByteOut;
import dev.annals.rdf.Samples;
import dev.annals.rdf.Turtle;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurtleTermsTest {

    private final TurtleTerms terms = new TurtleTerms(Prefixes.of(Samples.BASE), RelativeIris.to(Samples.BASE));

    @ParameterizedTest
    @ValueSource(strings = {"https://a/> <b", "https://a/ ", "https://a/\n", "https://a/\"", "https://a/\\u0020", "https://a/{",
        "https://a/\u0001", "https://a/\u0085",
            "https://a/`", "https://a/^", "https://a/|"})
    void refusesAnIriThatCouldBreakOut(String iri) {
        assertThatIllegalArgumentException().isThrownBy(() -> terms.of(iri));
    }

    @Test
    void refusesAnIriWithHalfACharacter() {
        assertThatIllegalArgumentException().isThrownBy(() -> terms.of("https://a/" + (char) 0xd800));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/corpus/event/a-1, event:a-1",
        "https://example.org/corpus/event/a%20b, event:a%20b",
        "https://example.org/corpus/event/-a, <event/-a>",
        "https://example.org/corpus/event/a., <event/a.>",
        "https://example.org/corpus/event/..., <https://example.org/corpus/event/...>",
        "https://example.org/corpus/event/%2E/when, <https://example.org/corpus/event/%2E/when>",
        "https://example.org/corpus/event/a~b, <event/a~b>",
        "https://example.org/corpus/event/, <event/>",
        "https://example.org/corpus/event/a/when, <event/a/when>",
        "https://annals.dev/ns#Event, annals:Event",
        "https://annals.dev/ns/role/host, role:host"})
    void usesPrefixedNamesWhereTheyAreLegal(String iri, String turtle) {
        assertThat(terms.of(iri)).isEqualTo(turtle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\" . <x> <y> \"z", "\"\"\"", "\\", "\\\"", "\n\r\t\b\f", "\u0001\u001f\u007f\u0085",
        "\u2028\u2029\ufeff\ufffe\uffff", "\ud83d\ude80", "@en", "^^<x>"})
    void givesBackEveryText(String text) {
        assertThat(object(turtle(new RdfTerm.Literal(text, StandardTerms.STRING)))).isEqualTo(NodeFactory.createLiteralString(text));
    }

    @ParameterizedTest
    @CsvSource({"5, integer, 5", "+, integer, '\"+\"^^xsd:integer'", "5, decimal, '\"5\"^^xsd:decimal'", "5.0, decimal, 5.0",
        "e5, decimal, '\"e5\"^^xsd:decimal'",
            "true, boolean, true", "1, boolean, '\"1\"^^xsd:boolean'", "2024-01-01, date, '\"2024-01-01\"^^xsd:date'"})
    void writesNumbersBareOnlyWhereTheyKeepTheirDatatype(String lexical, String datatype, String turtle) {
        assertThat(turtle(new RdfTerm.Literal(lexical, StandardTerms.XSD + datatype))).isEqualTo(turtle);
    }

    private String turtle(RdfTerm term) {
        var out = new ByteOut();
        TermWriter.ofTurtle(terms).write(term, out);
        return out.toString();
    }

    private static Node object(String turtle) {
        return Turtle.graph("<https://a/s> <https://a/p> " + turtle + " .").find().next().getObject();
    }
}
