package dev.annals.rdf.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which rests of an IRI are a `PN_LOCAL`, by the grammar of Turtle (RDF 1.1 Turtle, section 6.5).
class PrefixesTest {

    private final Prefixes prefixes = Prefixes.of("https://annals.dev/corpus/");

    @ParameterizedTest
    @CsvSource({"https://annals.dev/corpus/event/e1, event:e1", "https://annals.dev/corpus/event/1-a_b.c, event:1-a_b.c", "https://annals.dev/corpus/event/a%20b, event:a%20b",
        "https://annals.dev/corpus/event/%c3%A9, event:%c3%A9", "https://annals.dev/ns#title, annals:title", "https://annals.dev/ns/factuality/actual, factuality:actual"})
    void whatTheGrammarAllowsIsAbbreviated(String iri, String name) {
        assertThat(prefixes.abbreviate(iri)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://annals.dev/corpus/event/", "https://annals.dev/corpus/event/-a", "https://annals.dev/corpus/event/.a", "https://annals.dev/corpus/event/a.",
        "https://annals.dev/corpus/event/a~b", "https://annals.dev/corpus/event/a%2", "https://annals.dev/corpus/event/a%zz", "https://annals.dev/corpus/event/a%2z",
        "https://annals.dev/corpus/event/a%", "https://annals.dev/corpus/event/\u00e9", "https://annals.dev/corpus/event/e1/when", "https://example.org/e1", "urn:e1"
    })
    void whatItDoesNotIsWrittenOut(String iri) {
        assertThat(prefixes.abbreviate(iri)).isEmpty();
    }
}
