package dev.annals.rdf;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.graph.CorpusBase;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// Writes one syntax of RDF.
abstract class RdfExporter implements Exporter {

    private final Syntax syntax;

    RdfExporter(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public final Format format() {
        return syntax.format();
    }

    @Override
    public final Export open(OutputStream out) {
        return open("", out, Optional.empty());
    }

    /// Takes the base from the options; packs the output where its name ends in `.gz`.
    @Override
    public final Export open(Destination destination, ExportOptions options) {
        if (options.profile().isPresent() || options.split().isPresent()) {
            throw new UnsupportedOption("The format " + format().name() + " has a base, but no profiles and no parts");
        }
        options.base().filter(base -> !CorpusBase.canServe(base)).ifPresent(RdfExporter::refuse);
        return open(destination.name(), destination.stream(), options.base());
    }

    private static void refuse(String base) {
        throw new UnsupportedOption("The base " + base + " cannot begin an IRI; " + CorpusBase.RULE);
    }

    private Export open(String name, OutputStream out, Optional<String> base) {
        try {
            return new RdfExport(syntax, base, Gzip.pack(name, out));
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(name, e);
        }
    }
}
