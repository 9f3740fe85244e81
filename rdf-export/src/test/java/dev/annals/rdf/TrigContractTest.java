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

class TrigContractTest extends FormatContract {

    @Override
    protected Exporter exporter() {
        return new RdfExporter(Syntax.TRIG);
    }

    @Override
    protected Importer importer() {
        return new RdfImporter(Syntax.TRIG);
    }

    @Test
    void isFoundByNameAndByExtension() {
        assertThat(Formats.exporter("trig").map(Exporter::format)).contains(Syntax.TRIG.format());
        assertThat(Formats.importer("corpus.trig").map(Importer::format)).contains(Syntax.TRIG.format());
        assertThat(Formats.exporter("corpus.trig.GZ").map(Exporter::format)).contains(Syntax.TRIG.format());
    }
}
