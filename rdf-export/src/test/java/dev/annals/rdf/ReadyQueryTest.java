package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.junit.jupiter.api.Test;

class ReadyQueryTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/annals/rdf/answers");

    /// The answers over the reference corpus; `-Dgolden.rewrite=true` writes them anew.
    @Test
    void answersAsInTheGoldenFiles() throws IOException {
        Graph graph = Turtle.graph(Turtle.of(ReferenceRecords.all()));
        Model model = ModelFactory.createModelForGraph(graph);
        for (ReadyQuery query : ReadyQuery.all()) {
            Path golden = GOLDEN.resolve(query.name() + ".txt");
            String answer = answer(query, model);
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.createDirectories(GOLDEN);
                Files.writeString(golden, answer);
            }
            assertThat(answer).as(query.question()).isEqualTo(Files.readString(golden));
            assertThat(answer.lines().count()).as(query.name()).isGreaterThan(1);
        }
    }

    @Test
    void comeWithTheirQuestions() {
        assertThat(ReadyQuery.all()).hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(query -> assertThat(query.question()).as(query.name()).matches("[A-Z].*[?.]"));
    }

    private static String answer(ReadyQuery ready, Model model) {
        Query query = QueryFactory.create(ready.sparql());
        try (QueryExecution execution = QueryExecutionFactory.create(query, model)) {
            if (query.isConstructType()) {
                return "triples\n" + execution.execConstruct().size() + "\n";
            }
            List<String> names = query.getResultVars();
            var lines = new ArrayList<String>(List.of(String.join("\t", names)));
            execution.execSelect().forEachRemaining(row -> lines.add(line(row, names)));
            return String.join("\n", lines) + "\n";
        }
    }

    private static String line(QuerySolution row, List<String> names) {
        var line = new StringJoiner("\t");
        for (String name : names) {
            RDFNode node = row.get(name);
            line.add(node == null ? "" : node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
        }
        return line.toString();
    }
}
