package dev.annals.json;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.FormatFamily;
import dev.annals.core.format.Importer;
import dev.annals.core.format.TableReader;
import dev.annals.json.linked.JsonLdExporter;
import dev.annals.json.linked.JsonLdImporter;
import dev.annals.json.map.GeoJsonExporter;
import dev.annals.json.map.GeoLayout;
import dev.annals.json.plover.PloverExporter;
import dev.annals.json.rows.ObjectTables;
import java.util.List;

/// The JSON formats.
public final class JsonFamily implements FormatFamily {

    @Override
    public List<Exporter> exporters() {
        return List.of(
                new GeoJsonExporter(GeoLayout.COLLECTION),
                new GeoJsonExporter(GeoLayout.LINES),
                new JsonExporter(),
                new JsonLdExporter(),
                new NdjsonExporter(),
                new PloverExporter());
    }

    @Override
    public List<Importer> importers() {
        return List.of(new DraftImporter(), new JsonImporter(), new JsonLdImporter(), new NdjsonImporter());
    }

    @Override
    public List<TableReader> tableReaders() {
        return List.of(new ObjectTables());
    }
}
