package dev.annals.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.transfer.ReferenceCorpus;
import dev.annals.json.JsonImporter;
import dev.annals.spark.fact.RecordText;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;

/// Stores load all shards of triples, and have as many triples then as of the file of one machine.
class SparkTriplesTest extends DatasetOnSpark {

    @Test
    void jenaAndRdf4jHaveTheTriplesOfTheReferenceCorpus() throws IOException {
        List<String> lines = Reading.of(new JsonImporter(), ReferenceCorpus.inputs()).records().stream().map(RecordText::of).toList();
        assertLoaded("ndjson", List.of(file("reference.ndjson", String.join("", lines))));
    }

    @Test
    void jenaAndRdf4jHaveTheTriplesOfFilesOfGdelt() throws IOException {
        var rows = new GdeltRows(11);
        assertLoaded("gdelt", List.of(file("20180101.export.CSV", String.join("", rows.rows(60, 90))), file("20180102.export.CSV", String.join("", rows.rows(60, 90)))));
    }

    private void assertLoaded(String dataset, List<Path> files) throws IOException {
        Path out = folder.resolve("out");
        Path one = folder.resolve("one.nt");
        OneMachine.write(files, dataset, "ntriples", one);
        read(dataset, files).toNTriples(out.toString());
        List<Path> shards = Folders.shards(out);
        assertThat(shards).hasSizeGreaterThan(1);
        int triples = inJena(List.of(one));
        assertThat(triples).isGreaterThan(1000).isEqualTo(inRdf4j(List.of(one)));
        assertThat(inJena(shards)).isEqualTo(triples);
        assertThat(inRdf4j(shards)).isEqualTo(triples);
    }

    private static int inJena(List<Path> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        files.forEach(file -> RDFParser.source(file).forceLang(Lang.NTRIPLES).checking(true).errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings).parse(graph));
        return graph.size();
    }

    private static int inRdf4j(List<Path> files) throws IOException {
        Model model = new LinkedHashModel();
        for (Path file : files) {
            var parser = Rio.createParser(RDFFormat.NTRIPLES);
            parser.setRDFHandler(new StatementCollector(model));
            try (InputStream in = Files.newInputStream(file)) {
                parser.parse(in, "");
            }
        }
        return model.size();
    }
}
