package dev.annals.rdf;

import java.util.LinkedHashMap;
import java.util.Map;

/// The triples of one record as Turtle: a block for each subject, in the order in which the subjects were first seen.
final class TurtleBlocks implements Triples {

    private final TurtleTerms terms;
    private final Map<String, Block> blocks = new LinkedHashMap<>();

    TurtleBlocks(TurtleTerms terms) {
        this.terms = terms;
    }

    @Override
    public void add(String subject, String property, RdfTerm object) {
        blocks.computeIfAbsent(subject, iri -> new Block(terms.of(iri))).add(property, terms.of(object));
    }

    /// All blocks, ready for the file.
    String text() {
        var text = new StringBuilder();
        blocks.values().forEach(block -> text.append(block.text).append(" .\n"));
        return text.toString();
    }

    /// The triples of one subject.
    private final class Block {

        private final StringBuilder text;
        private String last = "";

        Block(String subject) {
            this.text = new StringBuilder(subject);
        }

        void add(String property, String object) {
            if (property.equals(last)) {
                text.append(" , ").append(object);
                return;
            }
            text.append(last.isEmpty() ? " " : " ;\n    ");
            text.append(property.equals(StandardTerms.TYPE) ? "a" : terms.of(property)).append(' ').append(object);
            last = property;
        }
    }
}
