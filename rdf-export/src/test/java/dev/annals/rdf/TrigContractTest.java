package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.testkit.FormatContract;
import org.junit.jupiter.api.Test;

class TrigContractTest extends FormatContract {

    @Override
    protected Exporter exporter() {
        return new TrigExporter();
    }

    @Override
    protected Importer importer() {
        return new TrigImporter();
    }

    @Test
    void isFoundByNameAndByExtension() {
        assertThat(Formats.exporter("trig")).get().isInstanceOf(TrigExporter.class);
        assertThat(Formats.importer("corpus.trig")).get().isInstanceOf(TrigImporter.class);
        assertThat(Formats.exporter("corpus.trig.GZ")).get().isInstanceOf(TrigExporter.class);
    }
}
