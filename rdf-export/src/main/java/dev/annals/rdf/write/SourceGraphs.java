package dev.annals.rdf.write;

import dev.annals.core.model.Evidence;
import dev.annals.core.model.Figure;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which triples of a record a source is known to say: they belong to the graph that has the IRI of the source.
///
/// A report is in the graph of each source that it cites or names. What refers to a report, such as a figure, is where that report is, and a node
/// within another one is where that one is. All the rest is in the default graph: the records themselves, and what no evidence stands for.
final class SourceGraphs {

    private static final String SOURCE = Vocabulary.property(Evidence.SOURCE);
    private static final String REPORT = Vocabulary.property(Figure.REPORT);
    private static final RdfTerm PASSAGE = new RdfTerm.Iri(Vocabulary.classOf(Evidence.ENTITY));

    private final Map<String, Set<String>> graphs = new HashMap<>();
    private final List<Block> inDefault = new ArrayList<>();
    private final Map<String, List<Block>> named = new LinkedHashMap<>();

    SourceGraphs(RecordTriples record) {
        record.blocks().forEach(this::findSources);
        record.blocks().forEach(this::followReport);
        record.blocks().forEach(this::place);
    }

    /// A passage stands for the report that cites it; a report without passages and a raw row stand for themselves.
    private void findSources(Block block) {
        boolean isPassage = types(block).contains(PASSAGE);
        for (RdfTerm object : block.objects(SOURCE)) {
            if (object instanceof RdfTerm.Iri(String source)) {
                String speaker = isPassage ? above(above(block.subject())) : block.subject();
                graphs.computeIfAbsent(speaker, node -> new LinkedHashSet<>()).add(source);
            }
        }
    }

    private static List<RdfTerm> types(Block block) {
        return block.objects(StandardTerms.TYPE);
    }

    private void followReport(Block block) {
        for (RdfTerm object : block.objects(REPORT)) {
            if (object instanceof RdfTerm.Iri(String report) && graphs.containsKey(report)) {
                graphs.put(block.subject(), graphs.getOrDefault(report, Set.of()));
            }
        }
    }

    private void place(Block block) {
        Set<String> found = of(block.subject());
        if (found.isEmpty()) {
            inDefault.add(block);
        }
        found.forEach(graph -> named.computeIfAbsent(graph, iri -> new ArrayList<>()).add(block));
    }

    /// The graphs of the nearest node above that has any.
    private Set<String> of(String subject) {
        String node = subject;
        while (!node.isEmpty() && !graphs.containsKey(node)) {
            node = above(node);
        }
        return graphs.getOrDefault(node, Set.of());
    }

    private static String above(String node) {
        return node.substring(0, Math.max(0, node.lastIndexOf('/')));
    }

    /// The triples that are in no named graph.
    Collection<Block> inDefault() {
        return inDefault;
    }

    /// The triples in the graph of each source.
    Map<String, List<Block>> named() {
        return named;
    }
}
