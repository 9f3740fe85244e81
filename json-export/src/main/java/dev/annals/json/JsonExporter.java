package dev.annals.json;

import dev.annals.core.format.Export;
import dev.annals.core.format.Format;
import dev.annals.json.record.JsonExport;
import dev.annals.json.record.JsonLayout;
import dev.annals.json.text.StreamExporter;
import java.io.OutputStream;
import java.util.List;

/// Writes canonical JSON: one array, indented by two spaces.
public final class JsonExporter extends StreamExporter {

    static final Format FORMAT =
            new Format("json", "JSON: one indented array of records", List.of(".json", ".json.gz"), "application/json");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Export open(OutputStream out) {
        return new JsonExport(out, JsonLayout.ARRAY);
    }
}
