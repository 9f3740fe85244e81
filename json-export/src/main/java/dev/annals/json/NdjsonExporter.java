package dev.annals.json;

import dev.annals.core.format.Export;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import java.io.OutputStream;

/// Writes NDJSON: one record a line.
public final class NdjsonExporter implements Exporter {

    @Override
    public Format format() {
        return JsonFormats.NDJSON;
    }

    @Override
    public Export open(OutputStream out) {
        return new JsonExport(out, Layout.LINES);
    }
}
