package dev.annals.json;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.graph.CorpusBase;
import java.io.OutputStream;
import java.util.Optional;

/// Writes JSON-LD 1.1: the same graph as Turtle; with the profile `linked` the context is linked instead of embedded.
public final class JsonLdExporter implements Exporter {

    @Override
    public Format format() {
        return JsonFormats.JSON_LD;
    }

    @Override
    public Export open(OutputStream out) {
        return new JsonLdExport(out, JsonLdProfile.EMBEDDED, Optional.empty());
    }

    @Override
    public Export open(Destination destination, ExportOptions options) {
        if (options.split().isPresent()) {
            throw new UnsupportedOption("The format jsonld has no parts");
        }
        JsonLdProfile profile = options.profile().map(JsonLdExporter::profile).orElse(JsonLdProfile.EMBEDDED);
        options.base().filter(base -> !CorpusBase.canServe(base)).ifPresent(JsonLdExporter::refuse);
        return GzipExport.open(destination, stream -> new JsonLdExport(stream, profile, options.base()));
    }

    private static JsonLdProfile profile(String name) {
        return JsonLdProfile.named(name).orElseThrow(() ->
                new UnsupportedOption("The format jsonld has the profiles embedded (the usual one) and linked, but not " + name));
    }

    private static void refuse(String base) {
        throw new UnsupportedOption("The base " + base + " cannot begin an IRI; " + CorpusBase.RULE);
    }
}
