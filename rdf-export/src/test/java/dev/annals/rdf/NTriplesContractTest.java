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

class NTriplesContractTest extends FormatContract {

    @Override
    protected Exporter exporter() {
        return new RdfExporter(Syntax.N_TRIPLES);
    }

    @Override
    protected Importer importer() {
        return new RdfImporter(Syntax.N_TRIPLES);
    }

    @Test
    void isFoundByNameAndByExtension() {
        assertThat(Formats.exporter("ntriples").map(Exporter::format)).contains(Syntax.N_TRIPLES.format());
        assertThat(Formats.importer("corpus.nt").map(Importer::format)).contains(Syntax.N_TRIPLES.format());
        assertThat(Formats.exporter("corpus.nt.GZ").map(Exporter::format)).contains(Syntax.N_TRIPLES.format());
    }
}
