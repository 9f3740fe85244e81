package dev.annals.json;

import dev.annals.core.format.Format;
import java.util.List;

/// The two formats, and the keys that tell what an object is.
final class JsonFormats {

    static final Format JSON = new Format("json", "JSON: one indented array of records", List.of(".json"), "application/json");
    static final Format NDJSON =
            new Format("ndjson", "JSON: one record a line", List.of(".ndjson", ".jsonl"), "application/x-ndjson");

    /// The key that holds the name of the entity of a record.
    static final String TYPE = "type";

    /// The key that holds the name of the case of a choice.
    static final String KIND = "kind";

    private JsonFormats() {}
}
