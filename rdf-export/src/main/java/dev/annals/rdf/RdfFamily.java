package dev.annals.rdf;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.FormatFamily;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Validator;
import dev.annals.rdf.read.RdfImporter;
import dev.annals.rdf.read.RdfValidator;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.write.RdfExporter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// The RDF formats: each [Syntax], out, in, and checked against the shapes.
public final class RdfFamily implements FormatFamily {

    @Override
    public List<Exporter> exporters() {
        return each(RdfExporter::new);
    }

    @Override
    public List<Importer> importers() {
        return each(RdfImporter::new);
    }

    @Override
    public List<Validator> validators() {
        return each(RdfValidator::new);
    }

    /// Writes a triple on each line, as those who load triples want them; the other formats are found by their names.
    public static Exporter nTriples() {
        return new RdfExporter(Syntax.N_TRIPLES);
    }

    /// Writes the same, with a graph for each source.
    public static Exporter nQuads() {
        return new RdfExporter(Syntax.N_QUADS);
    }

    private static <T> List<T> each(Function<Syntax, T> make) {
        return Arrays.stream(Syntax.values()).map(make).toList();
    }
}
