package dev.annals.rdf.read;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Nodes for the texts of IRIs that were met lately: resolving an IRI takes longer than all else that is done with it, and most occur again.
final class RecentNodes {

    private static final int SLOTS = 1 << 12;
    private static final int LONGEST = 500; // all of them together take a few megabytes at most

    private final @Nullable String[] texts = new String[SLOTS];
    private final @Nullable Node[] nodes = new Node[SLOTS];

    /// The node for a text, if it is still known.
    Optional<Node> get(String text) {
        int slot = slot(text);
        return text.equals(texts[slot]) ? Optional.ofNullable(nodes[slot]) : Optional.empty();
    }

    /// Remembers a node in the place of another one.
    Node put(String text, Node node) {
        if (text.length() <= LONGEST) {
            int slot = slot(text);
            texts[slot] = text;
            nodes[slot] = node;
        }
        return node;
    }

    void clear() {
        Arrays.fill(texts, null);
    }

    private static int slot(String text) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 15) & SLOTS - 1;
    }
}
