package dev.annals.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

class OwlProfileTest {

    @Test
    void theOntologyIsOwl2Dl() throws IOException, OWLOntologyCreationException {
        OWLOntology ontology = read();

        assertThat(ontology.getAxiomCount()).isGreaterThan(1000);
        assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
    }

    @Test
    void soItIsWithWhatCodesOfDatasetsMean() throws IOException, OWLOntologyCreationException {
        OWLOntology both = OneOntology.of("annals.ttl", "matches.ttl");

        assertThat(both.getAxiomCount()).isGreaterThan(4000);
        assertThat(new OWL2DLProfile().checkOntology(both).getViolations()).isEmpty();
    }

    @Test
    void theOntologySaysWhichVersionItIs() throws IOException, OWLOntologyCreationException {
        var id = read().getOntologyID();

        assertThat(id.getOntologyIRI().orElseThrow().toString()).isEqualTo("https://annals.dev/ns");
        assertThat(id.getVersionIRI().orElseThrow().toString()).matches("https://annals.dev/ns/[1-9]");
    }

    private static OWLOntology read() throws IOException, OWLOntologyCreationException {
        return OneOntology.of("annals.ttl");
    }
}
