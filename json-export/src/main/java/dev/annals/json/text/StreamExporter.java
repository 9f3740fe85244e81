package dev.annals.json.text;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;

/// Writes a format that has no options and goes to one stream, packed where the name of the output asks for it.
public abstract class StreamExporter implements Exporter {

    @Override
    public final Export open(Destination destination, ExportOptions options) {
        return options.equals(ExportOptions.NONE)
                ? PackedExport.open(destination, this::open)
                : Exporter.super.open(destination, options); // which refuses them
    }
}
