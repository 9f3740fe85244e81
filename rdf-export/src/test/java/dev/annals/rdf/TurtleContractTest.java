package dev.annals.rdf;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.Importer;
import dev.annals.testkit.FormatContract;

class TurtleContractTest extends FormatContract {

    @Override
    protected Exporter exporter() {
        return new TurtleExporter();
    }

    @Override
    protected Importer importer() {
        return new TurtleImporter();
    }
}
