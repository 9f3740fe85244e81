package dev.annals.json.map;

import dev.annals.core.format.Export;
import dev.annals.core.format.Format;
import dev.annals.json.text.StreamExporter;
import java.io.OutputStream;
import java.util.List;

/// Writes GeoJSON (RFC 7946): a point for each place of an event, in one collection or one a line.
public final class GeoJsonExporter extends StreamExporter {

    private static final Format COLLECTION = new Format(
            "geojson", "GeoJSON: the events that have coordinates, as one collection", List.of(".geojson", ".geojson.gz"),
            "application/geo+json");
    private static final Format LINES = new Format(
            "geojsonl", "GeoJSON: the events that have coordinates, one feature a line", List.of(".geojsonl", ".geojsonl.gz"),
            "application/x-ndjson");

    private final GeoLayout layout;

    /// In this layout.
    public GeoJsonExporter(GeoLayout layout) {
        this.layout = layout;
    }

    @Override
    public Format format() {
        return switch (layout) {
            case COLLECTION -> COLLECTION;
            case LINES -> LINES;
        };
    }

    @Override
    public Export open(OutputStream out) {
        return new GeoJsonExport(out, layout);
    }
}
