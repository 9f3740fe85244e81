package dev.annals.rdf.write;

import dev.annals.rdf.term.RdfTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The triples of one record, by subject, in the order in which the subjects were first seen.
final class RecordTriples implements Triples, Subjects {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private Block latest = new Block("");

    @Override
    public void add(String subject, String property, RdfTerm object) {
        if (!latest.subject().equals(subject) || blocks.isEmpty()) {
            latest = blocks.get(numbers.computeIfAbsent(subject, this::begin));
        }
        latest.add(property, object);
    }

    private int begin(String subject) {
        blocks.add(new Block(subject));
        return blocks.size() - 1;
    }

    /// The triples of each subject; the record itself is the first.
    List<Block> blocks() {
        return blocks;
    }

    /// The triples of a subject.
    Block block(String subject) {
        int number = numbers.getOrDefault(subject, NONE);
        return number == NONE ? new Block(subject) : blocks.get(number);
    }

    @Override
    public int size() {
        return blocks.size();
    }

    @Override
    public String term(int subject) {
        return blocks.get(subject).subject();
    }

    /// What owns a node is the one under whose IRI it stands.
    @Override
    public int owner(int subject) {
        String node = above(term(subject));
        while (!node.isEmpty() && !numbers.containsKey(node)) {
            node = above(node);
        }
        return numbers.getOrDefault(node, NONE);
    }

    private static String above(String node) {
        return node.substring(0, Math.max(0, node.lastIndexOf('/')));
    }

    @Override
    public boolean has(int subject, String property) {
        return !blocks.get(subject).objects(property).isEmpty();
    }

    @Override
    public List<String> iris(int subject, String property) {
        return blocks.get(subject).objects(property).stream()
                .filter(RdfTerm.Iri.class::isInstance).map(RdfTerm.Iri.class::cast).map(RdfTerm.Iri::iri).toList();
    }
}
