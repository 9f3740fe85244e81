package dev.annals.rdf.write;

import dev.annals.core.model.Evidence;
import dev.annals.core.model.Figure;
import dev.annals.rdf.term.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
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
    private static final String START = Vocabulary.property(Evidence.START);
    private static final String REPORT = Vocabulary.property(Figure.REPORT);

    private final Subjects subjects;
    private final List<Set<String>> graphs;
    private final Map<String, Set<String>> graphsOfSpeakers = new HashMap<>();
    private final List<Integer> inDefault = new ArrayList<>();
    private final Map<String, List<Integer>> named = new LinkedHashMap<>();

    SourceGraphs(Subjects subjects) {
        this.subjects = subjects;
        this.graphs = new ArrayList<>(Collections.nCopies(subjects.size(), Set.of()));
        for (int subject = 0; subject < subjects.size(); subject++) {
            findSources(subject);
        }
        for (int subject = 0; subject < subjects.size(); subject++) {
            followReport(subject);
        }
        for (int subject = 0; subject < subjects.size(); subject++) {
            place(subject);
        }
    }

    /// A passage, which alone has a start, stands for the report that cites it; a report without passages and a raw row stand for themselves.
    private void findSources(int subject) {
        for (String source : subjects.iris(subject, SOURCE)) {
            int speaker = subjects.has(subject, START) ? subjects.owner(subject) : subject;
            graphsOf(speaker).add(source);
        }
    }

    private Set<String> graphsOf(int speaker) {
        Set<String> found = graphsOfSpeakers.computeIfAbsent(subjects.term(speaker), term -> new LinkedHashSet<>());
        graphs.set(speaker, found);
        return found;
    }

    private void followReport(int subject) {
        for (String report : subjects.iris(subject, REPORT)) {
            graphs.set(subject, graphsOfSpeakers.getOrDefault(report, graphs.get(subject)));
        }
    }

    private void place(int subject) {
        Set<String> found = nearest(subject);
        if (found.isEmpty()) {
            inDefault.add(subject);
        }
        found.forEach(graph -> named.computeIfAbsent(graph, iri -> new ArrayList<>()).add(subject));
    }

    /// The graphs of the nearest node above that has any.
    private Set<String> nearest(int subject) {
        int node = subject;
        while (node != Subjects.NONE && graphs.get(node).isEmpty()) {
            node = subjects.owner(node);
        }
        return node == Subjects.NONE ? Set.of() : graphs.get(node);
    }

    /// The subjects whose triples are in no named graph.
    List<Integer> inDefault() {
        return inDefault;
    }

    /// The subjects whose triples are in the graph of each source.
    Map<String, List<Integer>> named() {
        return named;
    }
}
