package dev.annals.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/// What a reasoner finds in the ontology and in a sample or, with `-Dannals.corpus=FILE` as `checks/reasoner.sh` has it, in a whole corpus. It passes over
/// `xsd:date` and the datatypes of EDTF and GeoSPARQL, which OWL 2 does not know.
class ConsistencyTest {

    private static final String ANNALS = "https://annals.dev/ns#";

    @Test
    void noClassOfTheOntologyIsImpossible() throws IOException, OWLOntologyCreationException {
        Reasoner reasoner = reasoner(OneOntology.of("annals.ttl"));

        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @Test
    void aCorpusIsConsistentWithIt() throws IOException, OWLOntologyCreationException {
        OWLOntology both = OneOntology.of("annals.ttl", System.getProperty("annals.corpus", "sample.ttl"));

        assertThat(both.getAxiomCount(AxiomType.DATA_PROPERTY_ASSERTION)).isGreaterThan(100);
        assertThat(reasoner(both).isConsistent()).isTrue();
    }

    @Test
    void whatIsOfTwoKindsOfEventIsNot() throws IOException, OWLOntologyCreationException {
        OWLOntology ontology = OneOntology.of("annals.ttl");
        OWLDataFactory make = ontology.getOWLOntologyManager().getOWLDataFactory();
        for (String kind : new String[] {"AttackDetail", "MeetingDetail"}) {
            ontology.addAxiom(make.getOWLClassAssertionAxiom(make.getOWLClass(IRI.create(ANNALS + kind)), node(make, "event/talks/detail")));
        }

        assertThat(reasoner(ontology).isConsistent()).isFalse();
    }

    @Test
    void whatHasTwoTitlesIsNot() throws IOException, OWLOntologyCreationException {
        OWLOntology both = OneOntology.of("annals.ttl", "sample.ttl");
        OWLDataFactory make = both.getOWLOntologyManager().getOWLDataFactory();
        for (String title : new String[] {"Talks", "No talks"}) {
            both.addAxiom(make.getOWLDataPropertyAssertionAxiom(make.getOWLDataProperty(IRI.create(ANNALS + "title")), node(make, "event/talks"), title));
        }

        assertThat(reasoner(both).isConsistent()).isFalse();
    }

    private static OWLNamedIndividual node(OWLDataFactory make, String name) {
        return make.getOWLNamedIndividual(IRI.create("https://example.org/" + name));
    }

    private static Reasoner reasoner(OWLOntology ontology) {
        var configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        return new Reasoner(configuration, ontology);
    }
}
