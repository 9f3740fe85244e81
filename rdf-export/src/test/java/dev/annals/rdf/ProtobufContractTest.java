package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.testkit.FormatContract;
import org.junit.jupiter.api.Test;

class ProtobufContractTest extends FormatContract {

    @Override
    protected Exporter exporter() {
        return new ProtobufExporter();
    }

    @Override
    protected Importer importer() {
        return new ProtobufImporter();
    }

    @Test
    void isFoundByNameAndByExtension() {
        assertThat(Formats.exporter("protobuf")).get().isInstanceOf(ProtobufExporter.class);
        assertThat(Formats.importer("corpus.RPB")).get().isInstanceOf(ProtobufImporter.class);
        assertThat(Formats.exporter("corpus.RPB.GZ")).get().isInstanceOf(ProtobufExporter.class);
    }
}
