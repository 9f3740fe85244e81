package dev.annals.json;

import dev.annals.core.format.Format;
import java.util.List;

/// The formats, and the keys that tell what an object is.
final class JsonFormats {

    static final Format JSON =
            new Format("json", "JSON: one indented array of records", List.of(".json", ".json.gz"), "application/json");
    static final Format NDJSON =
            new Format(
                    "ndjson", "JSON: one record a line", List.of(".ndjson", ".jsonl", ".ndjson.gz", ".jsonl.gz"), "application/x-ndjson");

    static final Format GEOJSON = new Format(
            "geojson", "GeoJSON: the events that have coordinates, as one collection", List.of(".geojson", ".geojson.gz"),
            "application/geo+json");
    static final Format GEOJSON_LINES = new Format(
            "geojsonl", "GeoJSON: the events that have coordinates, one feature a line", List.of(".geojsonl", ".geojsonl.gz"),
            "application/x-ndjson");

    static final Format JSON_LD = new Format(
            "jsonld", "JSON-LD 1.1: the graph of the RDF formats as JSON", List.of(".jsonld", ".jsonld.gz"), "application/ld+json");

    static final Format PLOVER = new Format(
            "plover", "PLOVER: events in its exchange format, one a line", List.of(".plover", ".plover.gz"), "application/x-ndjson");

    /// The key that holds the name of the entity of a record.
    static final String TYPE = "type";

    /// The key that holds the name of the case of a choice.
    static final String KIND = "kind";

    /// The key that holds the id of a record.
    static final String ID = "id";

    private JsonFormats() {}
}
