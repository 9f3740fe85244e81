package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.model.CorpusRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.Quad;

/// Files of RDF in any syntax, written and looked at.
final class Rdf {

    private Rdf() {}

    /// An output with a name.
    static Destination named(String name, OutputStream out) {
        return new Destination() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public OutputStream stream() {
                return out;
            }

            @Override
            public OutputStream beside(String ending) {
                throw new IllegalStateException("no files beside " + name);
            }
        };
    }

    static ExportOptions withBase(String base) {
        return new ExportOptions(Optional.empty(), Optional.of(base), Optional.empty());
    }

    static byte[] write(Exporter exporter, String name, ExportOptions options, List<? extends CorpusRecord> records) {
        var bytes = new ByteArrayOutputStream();
        try (Export export = exporter.open(named(name, bytes), options)) {
            for (CorpusRecord record : records) {
                assertThat(export.write(record)).isEmpty();
            }
            export.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// What Jena makes of it on its own, where each warning is an error.
    static Dataset dataset(byte[] file, Lang lang) {
        Dataset dataset = DatasetFactory.create();
        RDFParser.source(new ByteArrayInputStream(file)).forceLang(lang).strict(true).checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(dataset);
        return dataset;
    }

    /// The triples of all graphs together.
    static Graph union(Dataset dataset) {
        Graph union = GraphMemFactory.createDefaultGraph();
        dataset.asDatasetGraph().find(Quad.ANY).forEachRemaining(quad -> union.add(Triple.create(
                quad.getSubject(), quad.getPredicate(), quad.getObject())));
        return union;
    }
}
