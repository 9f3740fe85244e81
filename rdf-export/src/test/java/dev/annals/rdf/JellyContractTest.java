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

class JellyContractTest extends FormatContract {

    @Override
    protected Exporter exporter() {
        return new RdfExporter(Syntax.JELLY);
    }

    @Override
    protected Importer importer() {
        return new RdfImporter(Syntax.JELLY);
    }

    @Test
    void isFoundByNameAndByExtension() {
        assertThat(Formats.exporter("jelly").map(Exporter::format)).contains(Syntax.JELLY.format());
        assertThat(Formats.importer("corpus.JELLY").map(Importer::format)).contains(Syntax.JELLY.format());
        assertThat(Formats.exporter("corpus.JELLY.GZ").map(Exporter::format)).contains(Syntax.JELLY.format());
    }
}
