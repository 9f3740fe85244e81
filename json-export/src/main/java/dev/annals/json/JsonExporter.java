package dev.annals.json;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
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

    @Override
    public Export open(Destination destination, ExportOptions options) {
        return options.equals(ExportOptions.NONE)
                ? GzipExport.open(destination, this::open)
                : Exporter.super.open(destination, options); // which refuses them
    }
}
