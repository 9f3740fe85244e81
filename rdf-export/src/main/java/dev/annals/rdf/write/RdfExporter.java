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

    /// The profile that says in RDF 1.2 what each report asserts.
    static final String RDF_12 = "rdf12";

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
            return RdfExport.open(new RdfFiles(syntax, false), "", out, Optional.empty());
        } catch (IOException e) {
            throw UnwritableOutput.onWriting("the output", e);
        }
    }

    /// Packs the output where its name ends in `.gz`.
    @Override
    public Export open(Destination destination, ExportOptions options) {
        options.profile().ifPresent(this::checkProfile);
        options.base().ifPresent(RdfExporter::checkBase);
        options.split().ifPresent(RdfExporter::checkSplit);
        var files = new RdfFiles(syntax, options.profile().isPresent());
        try {
            return options.split().isPresent()
                    ? new SplitExport(files, destination, options.base(), options.split().get())
                    : RdfExport.open(files, destination.name(), destination.stream(), options.base());
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(destination.name(), e);
        }
    }

    private void checkProfile(String profile) {
        if (!syntax.hasStatements()) {
            throw new UnsupportedOption("The format " + format().name() + " has no profiles");
        }
        if (!profile.equals(RDF_12)) {
            throw new UnsupportedOption("The format " + format().name() + " has no profile " + profile + ", but " + RDF_12);
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
