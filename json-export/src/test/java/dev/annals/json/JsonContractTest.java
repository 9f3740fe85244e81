package dev.annals.json;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.Importer;
import dev.annals.testkit.FormatContract;

final class JsonContractTest extends FormatContract {

    @Override
    protected Exporter exporter() {
        return new JsonExporter();
    }

    @Override
    protected Importer importer() {
        return new JsonImporter();
    }
}
