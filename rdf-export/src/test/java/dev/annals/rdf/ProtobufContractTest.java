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

class ProtobufContractTest extends FormatContract {

    @Override
    protected Exporter exporter() {
        return new RdfExporter(Syntax.PROTOBUF);
    }

    @Override
    protected Importer importer() {
        return new RdfImporter(Syntax.PROTOBUF);
    }

    @Test
    void isFoundByNameAndByExtension() {
        assertThat(Formats.exporter("protobuf").map(Exporter::format)).contains(Syntax.PROTOBUF.format());
        assertThat(Formats.importer("corpus.RPB").map(Importer::format)).contains(Syntax.PROTOBUF.format());
        assertThat(Formats.exporter("corpus.RPB.GZ").map(Exporter::format)).contains(Syntax.PROTOBUF.format());
    }
}
