package dev.annals.rdf.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.ReferenceRecords;
import dev.annals.rdf.Turtle;
import dev.annals.testkit.RandomCorpus;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.repository.RepositoryException;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclSail;
import org.eclipse.rdf4j.sail.shacl.ShaclSailValidationException;
import org.junit.jupiter.api.Test;

/// The shapes hold in another engine, too, which is stricter about what shapes may look like.
class ShapesInRdf4jTest {

    @Test
    void takeTheReferenceCorpus() throws IOException {
        assertThat(statements(Turtle.of(ReferenceRecords.all()))).isGreaterThan(14_000);
    }

    @Test
    void takeARandomCorpus() throws IOException {
        assertThat(statements(Turtle.of(RandomCorpus.ofXml(41, 20)))).isGreaterThan(1_000);
    }

    @Test
    void findAnEventWithoutATitle() {
        List<CorpusRecord> records = ReferenceRecords.all();
        String title = "annals:title \"Suicide bombing of a transport bound for the Dasu project\"";
        assertThat(Turtle.of(records)).contains(title);

        assertThatThrownBy(() -> statements(Turtle.of(records).replace(title, "annals:id \"x\"")))
                .isInstanceOf(RepositoryException.class).hasCauseInstanceOf(ShaclSailValidationException.class);
    }

    /// How many statements a store has that holds them only if they conform.
    private static long statements(String turtle) throws IOException {
        var repository = new SailRepository(new ShaclSail(new MemoryStore()));
        try (var connection = repository.getConnection()) {
            connection.begin();
            connection.add(new StringReader(Shapes.turtle()), "", RDFFormat.TURTLE, RDF4J.SHACL_SHAPE_GRAPH);
            connection.add(new StringReader(turtle), "", RDFFormat.TURTLE);
            connection.commit();
            return connection.size();
        } finally {
            repository.shutDown();
        }
    }
}
