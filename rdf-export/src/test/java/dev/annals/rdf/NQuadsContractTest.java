package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.testkit.FormatContract;
import org.junit.jupiter.api.Test;

class NQuadsContractTest extends FormatContract {

    @Override
    protected Exporter exporter() {
        return new NQuadsExporter();
    }

    @Override
    protected Importer importer() {
        return new NQuadsImporter();
    }

    @Test
    void isFoundByNameAndByExtension() {
        assertThat(Formats.exporter("nquads")).get().isInstanceOf(NQuadsExporter.class);
        assertThat(Formats.importer("corpus.nq")).get().isInstanceOf(NQuadsImporter.class);
        assertThat(Formats.exporter("corpus.nq.GZ")).get().isInstanceOf(NQuadsExporter.class);
    }
}
