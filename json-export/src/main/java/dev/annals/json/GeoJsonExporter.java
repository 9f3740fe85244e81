package dev.annals.json;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import java.io.OutputStream;

/// Writes GeoJSON (RFC 7946): one collection with a point for each place of an event.
public final class GeoJsonExporter implements Exporter {

    @Override
    public Format format() {
        return JsonFormats.GEOJSON;
    }

    @Override
    public Export open(OutputStream out) {
        return new GeoJsonExport(out, GeoLayout.COLLECTION);
    }

    @Override
    public Export open(Destination destination, ExportOptions options) {
        return options.equals(ExportOptions.NONE)
                ? GzipExport.open(destination, this::open)
                : Exporter.super.open(destination, options); // which refuses them
    }
}
