package dev.annals.json;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import java.io.OutputStream;

/// Writes events in the exchange format of the PLOVER ontology, one a line.
public final class PloverExporter implements Exporter {

    @Override
    public Format format() {
        return JsonFormats.PLOVER;
    }

    @Override
    public Export open(OutputStream out) {
        return new PloverExport(out);
    }

    @Override
    public Export open(Destination destination, ExportOptions options) {
        return options.equals(ExportOptions.NONE)
                ? GzipExport.open(destination, this::open)
                : Exporter.super.open(destination, options); // which refuses them
    }
}
