package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.testkit.FormatContract;
import org.junit.jupiter.api.Test;

class TurtleContractTest extends FormatContract {

    @Override
    protected Exporter exporter() {
        return new TurtleExporter();
    }

    @Override
    protected Importer importer() {
        return new TurtleImporter();
    }

    @Test
    void isFoundByNameAndByExtension() {
        assertThat(Formats.exporter("turtle")).get().isInstanceOf(TurtleExporter.class);
        assertThat(Formats.importer("corpus.TTL")).get().isInstanceOf(TurtleImporter.class);
        assertThat(Formats.exporter("corpus.TTL.GZ")).get().isInstanceOf(TurtleExporter.class);
    }
}
