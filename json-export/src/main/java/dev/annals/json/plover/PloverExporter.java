package dev.annals.json.plover;

import dev.annals.core.format.Export;
import dev.annals.core.format.Format;
import dev.annals.json.text.StreamExporter;
import java.io.OutputStream;
import java.util.List;

/// Writes events in the exchange format of the PLOVER ontology, one a line.
public final class PloverExporter extends StreamExporter {

    private static final Format FORMAT = new Format(
            "plover", "PLOVER: events in its exchange format, one a line", List.of(".plover", ".plover.gz"), "application/x-ndjson");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Export open(OutputStream out) {
        return new PloverExport(out);
    }
}
