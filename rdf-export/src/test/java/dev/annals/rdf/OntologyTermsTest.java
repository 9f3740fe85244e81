package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyTermsTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://annals.dev/ns#titel", "https://annals.dev/ns/factuality/actuall", "https://annals.dev/ns/nothing"})
    void lackWhatStandsAmongThemAndIsNotDefined(String iri) {
        assertThat(OntologyTerms.lacks(iri)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://annals.dev/ns#title", "https://annals.dev/ns#Event", "https://annals.dev/ns/factuality/actual", "https://annals.dev/ns#", "https://annals.dev/ns/factuality/",
        "https://annals.dev/corpus/event/e1", "http://purl.org/dc/terms/nothing"
    })
    void lackNothingElse(String iri) {
        assertThat(OntologyTerms.lacks(iri)).isFalse();
    }
}
