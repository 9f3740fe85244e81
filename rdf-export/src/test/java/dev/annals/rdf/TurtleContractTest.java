package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.rdf.read.RdfImporter;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.write.RdfExporter;
import dev.annals.testkit.FormatContract;
import org.junit.jupiter.api.Test;

class TurtleContractTest extends FormatContract {

    @Override
    protected Exporter exporter() {
        return new RdfExporter(Syntax.TURTLE);
    }

    @Override
    protected Importer importer() {
        return new RdfImporter(Syntax.TURTLE);
    }

    @Test
    void isFoundByNameAndByExtension() {
        assertThat(Formats.exporter("turtle").map(Exporter::format)).contains(Syntax.TURTLE.format());
        assertThat(Formats.importer("corpus.TTL").map(Importer::format)).contains(Syntax.TURTLE.format());
        assertThat(Formats.exporter("corpus.TTL.GZ").map(Exporter::format)).contains(Syntax.TURTLE.format());
    }
}
