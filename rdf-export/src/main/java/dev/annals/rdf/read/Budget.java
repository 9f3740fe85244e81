package dev.annals.rdf.read;

import org.apache.jena.graph.Node;

/// How much of a file may be in memory at once: half of the heap, so that a greater heap takes greater files.
final class Budget {

    /// What a triple takes, with terms of usual length and with its place in collections; rounded up.
    static final int BYTES_OF_TRIPLE = 800;

    private static final int BYTES_OF_CHARACTER = 4;

    private final long limit;
    private long used;

    private Budget(long limit) {
        this.limit = limit;
    }

    static Budget ofHeap() {
        return new Budget(Runtime.getRuntime().maxMemory() / 2);
    }

    /// Takes a triple in; throws [TooLarge] when it is one too many.
    void take(LocatedTriple triple) {
        used += BYTES_OF_TRIPLE + BYTES_OF_CHARACTER * (long) length(triple.object());
        if (used > limit) {
            throw new TooLarge(limit / BYTES_OF_TRIPLE, triple.position());
        }
    }

    private static int length(Node object) {
        return object.isLiteral() ? object.getLiteralLexicalForm().length() : 0;
    }

    /// Lets go of everything.
    void clear() {
        used = 0;
    }
}
