package dev.annals.rdf.write;

import dev.annals.rdf.term.RdfTerm;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// The triples of one record, by subject, in the order in which the subjects were first seen.
final class RecordTriples implements Triples {

    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private Block latest = new Block("");

    @Override
    public void add(String subject, String property, RdfTerm object) {
        if (!latest.subject().equals(subject) || blocks.isEmpty()) {
            latest = blocks.computeIfAbsent(subject, Block::new);
        }
        latest.add(property, object);
    }

    /// The triples of each subject; the record itself is the first.
    Collection<Block> blocks() {
        return blocks.values();
    }

    /// The triples of a subject.
    Block block(String subject) {
        return blocks.getOrDefault(subject, new Block(subject));
    }
}
