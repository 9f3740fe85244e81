package dev.annals.json;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.json.record.JsonExport;
import dev.annals.json.record.JsonLayout;
import dev.annals.json.table.TableProfileExport;
import dev.annals.json.text.PackedExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes NDJSON: one record a line; or, with the profile `table`, flat tables for databases, one row a line.
public final class NdjsonExporter implements Exporter {

    static final Format FORMAT =
            new Format(
                    "ndjson", "JSON: one record a line", List.of(".ndjson", ".jsonl", ".ndjson.gz", ".jsonl.gz"), "application/x-ndjson");

    /// The profile that makes flat tables.
    private static final String TABLES = "table";

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Export open(OutputStream out) {
        return new JsonExport(out, JsonLayout.LINES);
    }

    @Override
    public Export open(Destination destination, ExportOptions options) {
        if (options.base().isPresent() || options.split().isPresent()) {
            throw new UnsupportedOption("The format ndjson has no base and no parts");
        }
        return options.profile().map(profile -> open(destination, profile)).orElseGet(() -> PackedExport.open(destination, this::open));
    }

    private static Export open(Destination destination, String profile) {
        if (!profile.equals(TABLES)) {
            throw new UnsupportedOption("The format ndjson has the profile " + TABLES + ", but not " + profile);
        }
        try {
            return new TableProfileExport(destination);
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(destination.name(), e);
        }
    }
}
