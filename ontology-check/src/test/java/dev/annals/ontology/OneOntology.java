package dev.annals.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/// Files of Turtle read as one: without the declarations of the ontology, the OWL API takes every property of data for an annotation, of which no reasoner thinks.
final class OneOntology {

    private static final Path FOLDER = Path.of("target", "classes");

    private OneOntology() {}

    static OWLOntology of(String... files) throws IOException, OWLOntologyCreationException {
        var text = new StringBuilder();
        for (String file : files) {
            text.append(Files.readString(FOLDER.resolve(file))).append('\n');
        }
        return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(new StringDocumentSource(text.toString()));
    }
}
