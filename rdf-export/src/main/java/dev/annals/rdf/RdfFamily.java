package dev.annals.rdf;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.FormatFamily;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Validator;
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

    private static <T> List<T> each(Function<Syntax, T> make) {
        return Arrays.stream(Syntax.values()).map(make).toList();
    }
}
