package dev.annals.rdf.store.load;

import dev.annals.rdf.RecordNodes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// SPARQL that takes all triples of some records out of a graph.
///
/// It goes from owner to owned, as no store finds IRIs by how they begin; the deepest nodes go first, so that a removal that is cut short can be
/// repeated. A node is within its owner by the slash after it, so `e1` has nothing of `e10`.
final class Removal {

    private static final int MOST_RECORDS = 200; // some stores limit the length of an update
    private static final int DEEPEST = RecordNodes.deepest();

    private Removal() {}

    /// The updates, each for some of the records.
    ///
    /// @param graph the IRI of the graph; the default graph where it is not given
    static List<String> of(Chunk chunk, Optional<String> graph) {
        List<String> records = chunk.nodes();
        return IntStream.iterate(0, start -> start < records.size(), start -> start + MOST_RECORDS)
                .mapToObj(start -> update(records.subList(start, Math.min(records.size(), start + MOST_RECORDS)), graph))
                .toList();
    }

    private static String update(List<String> records, Optional<String> graph) {
        String with = graph.map(iri -> "WITH <" + iri + ">\n").orElse("");
        String values = records.stream().map(iri -> "<" + iri + ">").collect(Collectors.joining(" ", "VALUES ?n0 { ", " }"));
        return IntStream.rangeClosed(0, DEEPEST)
                .map(depth -> DEEPEST - depth)
                .mapToObj(depth -> with + "DELETE { ?n" + depth + " ?p ?o } WHERE {\n" + values + "\n" + path(depth) + "?n" + depth + " ?p ?o }")
                .collect(Collectors.joining(" ;\n"));
    }

    private static String path(int depth) {
        return IntStream.range(0, depth).mapToObj(Removal::step).collect(Collectors.joining());
    }

    private static String step(int owner) {
        int owned = owner + 1;
        return "?n" + owner + " ?p" + owned + " ?n" + owned + " . FILTER(STRSTARTS(STR(?n" + owned + "), CONCAT(STR(?n" + owner + "), \"/\")))\n";
    }
}
