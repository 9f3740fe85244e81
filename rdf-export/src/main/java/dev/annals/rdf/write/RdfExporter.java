package dev.annals.rdf.write;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.graph.CorpusBase;
import dev.annals.rdf.term.Syntax;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// Writes one syntax of RDF.
public final class RdfExporter implements Exporter {

    private final Syntax syntax;

    /// For one syntax.
    public RdfExporter(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public Format format() {
        return syntax.format();
    }

    @Override
    public boolean splits() {
        return true;
    }

    @Override
    public Export open(OutputStream out) {
        try {
            return RdfExport.open(new RdfFiles(syntax, GraphProfile.FULL), "", out, Optional.empty());
        } catch (IOException e) {
            throw UnwritableOutput.onWriting("the output", e);
        }
    }

    /// Packs the output where its name ends in `.gz`.
    @Override
    public Export open(Destination destination, ExportOptions options) {
        options.base().ifPresent(RdfExporter::checkBase);
        options.split().ifPresent(RdfExporter::checkSplit);
        var files = new RdfFiles(syntax, GraphProfile.of(options.profile(), syntax));
        try {
            return options.split().isPresent()
                    ? new SplitExport(files, destination, options.base(), options.split().get())
                    : RdfExport.open(files, destination.name(), destination.stream(), options.base());
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(destination.name(), e);
        }
    }

    private static void checkBase(String base) {
        if (!CorpusBase.canServe(base)) {
            throw new UnsupportedOption("The base " + base + " cannot begin an IRI; " + CorpusBase.RULE);
        }
    }

    private static void checkSplit(long split) {
        if (split < 1) {
            throw new UnsupportedOption("A part has to hold at least one record, not " + split);
        }
    }
}
