package dev.annals.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;

/// What a reasoner finds; it passes over `xsd:date` and the datatypes of EDTF and GeoSPARQL, which OWL 2 does not know.
class ConsistencyTest {

    private static final String ANNALS = "https://annals.dev/ns#";

    private final OWLOntologyManager manager = OWLManager.createOWLOntologyManager();

    @Test
    void noClassOfTheOntologyIsImpossible() throws OWLOntologyCreationException {
        Reasoner reasoner = reasoner(read("annals.ttl"));

        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @Test
    void aCorpusIsConsistentWithIt() throws OWLOntologyCreationException {
        OWLOntology both = read("annals.ttl");
        OWLOntology corpus = read("sample.ttl");
        assertThat(corpus.getAxiomCount()).isGreaterThan(100);
        both.addAxioms(corpus.axioms());

        Reasoner reasoner = reasoner(both);

        assertThat(reasoner.isConsistent()).isTrue();
    }

    @Test
    void whatIsOfTwoKindsOfEventIsNot() throws OWLOntologyCreationException {
        OWLOntology ontology = read("annals.ttl");
        var factory = manager.getOWLDataFactory();
        var detail = factory.getOWLNamedIndividual(IRI.create("https://example.org/detail"));
        for (String kind : new String[] {"AttackDetail", "MeetingDetail"}) {
            ontology.addAxiom(factory.getOWLClassAssertionAxiom(factory.getOWLClass(IRI.create(ANNALS + kind)), detail));
        }

        assertThat(reasoner(ontology).isConsistent()).isFalse();
    }

    private static Reasoner reasoner(OWLOntology ontology) {
        var configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        return new Reasoner(configuration, ontology);
    }

    private OWLOntology read(String file) throws OWLOntologyCreationException {
        return manager.loadOntologyFromOntologyDocument(Path.of("target", "classes", file).toFile());
    }
}
