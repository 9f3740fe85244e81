package dev.annals.json.linked;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.Importer;
import dev.annals.testkit.FormatContract;

final class JsonLdContractTest extends FormatContract {

    @Override
    protected Exporter exporter() {
        return new JsonLdExporter();
    }

    @Override
    protected Importer importer() {
        return new JsonLdImporter();
    }
}
