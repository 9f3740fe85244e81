package dev.annals.rdf.store.ask;

import dev.annals.core.format.Format;
import dev.annals.core.format.Formats;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sys.JenaSystem;

/// How an answer is written.
public sealed interface AnswerFormat permits AlignedText, SpreadsheetText, SparqlResults, Tables, GraphText {

    /// The format.
    Format format();

    /// Whether the answer to a question can be written in it.
    boolean suits(Question question);

    /// The same with all cells as they are, where this one guards some.
    default Optional<AnswerFormat> raw() {
        return Optional.empty();
    }

    /// Writes the answer to a question that it suits, and gives what its reader has to know of it; the stream stays open.
    List<String> write(Question question, Outcome outcome, OutputStream out) throws IOException;

    /// All of them: our own, and those for single tables that are on the class path.
    static List<AnswerFormat> all() {
        JenaSystem.init(); // without it the first use of a Jena class can fail
        Stream<AnswerFormat> own = Stream.of(
                new AlignedText(),
                new SpreadsheetText(
                        new SparqlResults(new Format("csv", "SPARQL results in CSV", List.of(".csv"), "text/csv"), ResultSetLang.RS_CSV)),
                new SparqlResults(new Format("tsv", "SPARQL results in TSV", List.of(".tsv"), "text/tab-separated-values"), ResultSetLang.RS_TSV),
                new SparqlResults(
                        new Format("json", "SPARQL results in JSON", List.of(".json", ".srj"), "application/sparql-results+json"),
                        ResultSetLang.RS_JSON),
                new GraphText(new Format("turtle", "a graph in Turtle", List.of(".ttl"), "text/turtle"), RDFFormat.TURTLE_BLOCKS),
                new GraphText(new Format("ntriples", "a graph in N-Triples", List.of(".nt"), "application/n-triples"), RDFFormat.NTRIPLES));
        return Stream.concat(own, Formats.tableFormats().stream().map(Tables::new)).toList();
    }

    /// The format of this name, or of a file of this name.
    static Optional<AnswerFormat> of(String nameOrFile) {
        return all().stream()
                .filter(answer -> answer.format().name().equals(nameOrFile) || answer.format().fits(nameOrFile))
                .findFirst();
    }
}
