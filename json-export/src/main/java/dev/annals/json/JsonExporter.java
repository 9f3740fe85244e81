package dev.annals.json;

import dev.annals.core.format.Export;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import java.io.OutputStream;

/// Writes canonical JSON: one array, indented by two spaces.
public final class JsonExporter implements Exporter {

    @Override
    public Format format() {
        return JsonFormats.JSON;
    }

    @Override
    public Export open(OutputStream out) {
        return new JsonExport(out, Layout.ARRAY);
    }
}
