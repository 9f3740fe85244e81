package dev.annals.json.linked;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.graph.CorpusBase;
import dev.annals.json.text.PackedExport;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// Writes JSON-LD 1.1: the same graph as Turtle; with the profile `linked` the context is linked instead of embedded.
public final class JsonLdExporter implements Exporter {

    static final Format FORMAT = new Format(
            "jsonld", "JSON-LD 1.1: the graph of the RDF formats as JSON", List.of(".jsonld", ".jsonld.gz"), "application/ld+json");

    @Override
    public Format format() {
        return FORMAT;
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
        return PackedExport.open(destination, stream -> new JsonLdExport(stream, profile, options.base()));
    }

    private static JsonLdProfile profile(String name) {
        return JsonLdProfile.named(name).orElseThrow(() ->
                new UnsupportedOption("The format jsonld has the profiles embedded (the usual one) and linked, but not " + name));
    }

    private static void refuse(String base) {
        throw new UnsupportedOption("The base " + base + " cannot begin an IRI; " + CorpusBase.RULE);
    }
}
