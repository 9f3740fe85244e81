package dev.annals.json;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.io.OutputStream;

/// Writes NDJSON: one record a line; or, with the profile `table`, flat tables for databases, one row a line.
public final class NdjsonExporter implements Exporter {

    /// The profile that makes flat tables.
    private static final String TABLES = "table";

    @Override
    public Format format() {
        return JsonFormats.NDJSON;
    }

    @Override
    public Export open(OutputStream out) {
        return new JsonExport(out, Layout.LINES);
    }

    @Override
    public Export open(Destination destination, ExportOptions options) {
        if (options.base().isPresent() || options.split().isPresent()) {
            throw new UnsupportedOption("The format ndjson has no base and no parts");
        }
        return options.profile().map(profile -> open(destination, profile)).orElseGet(() -> GzipExport.open(destination, this::open));
    }

    private static Export open(Destination destination, String profile) {
        if (!profile.equals(TABLES)) {
            throw new UnsupportedOption("The format ndjson has the profile " + TABLES + ", but not " + profile);
        }
        try {
            return new TableExport(destination);
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(destination.name(), e);
        }
    }
}
