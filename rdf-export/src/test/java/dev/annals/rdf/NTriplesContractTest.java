package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.testkit.FormatContract;
import org.junit.jupiter.api.Test;

class NTriplesContractTest extends FormatContract {

    @Override
    protected Exporter exporter() {
        return new NTriplesExporter();
    }

    @Override
    protected Importer importer() {
        return new NTriplesImporter();
    }

    @Test
    void isFoundByNameAndByExtension() {
        assertThat(Formats.exporter("ntriples")).get().isInstanceOf(NTriplesExporter.class);
        assertThat(Formats.importer("corpus.nt")).get().isInstanceOf(NTriplesImporter.class);
        assertThat(Formats.exporter("corpus.nt.GZ")).get().isInstanceOf(NTriplesExporter.class);
    }
}
