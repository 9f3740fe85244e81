package dev.annals.rdf.own;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The lines of a record without its graphs: each node once, and behind it those within it, in the order in which it leads to them.
///
/// So the record stands in a syntax without graphs, and is read from there. Nodes to which nothing leads, or that two graphs have in two ways, are
/// no matter here: the record is compared with its own lines afterwards.
abstract class UnitedGraphs {

    private final Map<String, Node> nodes = new HashMap<>();
    private byte[] lines = new byte[1 << 14];
    private byte[] united = {};
    private Optional<Node> latest = Optional.empty();
    private int kept;
    private int size;

    byte[] bytes = {};
    int at;

    /// The lines of a node, its subject first.
    private static final class Node {

        private final int from;
        private final int subject;
        private int to;
        private boolean isPut;

        Node(int from, int subject) {
            this.from = from;
            this.subject = subject;
        }
    }

    /// Unites the graphs of the record whose lines these are; whether there is a node.
    final boolean unite(byte[] file, int from, int end) {
        nodes.clear();
        latest = Optional.empty();
        kept = 0;
        bytes = file;
        at = from;
        Optional<Node> root = Optional.empty();
        while (at < end) {
            line(endOfLine());
            root = root.or(() -> latest);
        }
        united = new byte[before().length + kept];
        size = before().length;
        System.arraycopy(before(), 0, united, 0, size);
        root.ifPresent(this::put);
        return root.isPresent();
    }

    /// What stands before the nodes.
    abstract byte[] before();

    private int endOfLine() {
        int end = at;
        while (bytes[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    /// Goes behind the line that ends there, and keeps of it what no graph adds.
    abstract void line(int end);

    /// The lines that are kept from now on are those of the node whose subject comes; those of one that there was are not kept again.
    final void begin(int length) {
        var subject = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
        var node = new Node(kept, length);
        latest = nodes.putIfAbsent(subject, node) == null ? Optional.of(node) : Optional.empty();
    }

    /// Keeps bytes of the node that has begun.
    final void keep(byte[] from, int start, int end) {
        if (latest.isPresent()) {
            int more = end - start;
            if (lines.length - kept < more) {
                lines = Arrays.copyOf(lines, lines.length + Math.max(lines.length, more));
            }
            System.arraycopy(from, start, lines, kept, more);
            kept += more;
            latest.get().to = kept;
        }
    }

    private void put(Node node) {
        node.isPut = true;
        int length = node.to - node.from;
        System.arraycopy(lines, node.from, united, size, length);
        size += length;
        for (int place = node.from + node.subject + 1; place < node.to; place++) {
            if (lines[place] == '<' && lines[place - 1] == ' ' && isWithin(node, place)) {
                within(place, node.to).filter(found -> !found.isPut).ifPresent(this::put);
            }
        }
    }

    /// Whether an IRI is one within a node; where the node has a name in place of an IRI, it may be.
    private boolean isWithin(Node node, int place) {
        int slash = Math.max(0, node.subject - 1);
        int end = place + slash;
        return lines[node.from + slash] != '>'
                || (end < node.to && lines[end] == '/' && Arrays.equals(lines, place, end, lines, node.from, node.from + slash));
    }

    private Optional<Node> within(int from, int to) {
        int end = from;
        while (end < to && lines[end] != '>') {
            end++;
        }
        return Optional.ofNullable(nodes.get(new String(lines, from, Math.min(end + 1, to) - from, StandardCharsets.ISO_8859_1)));
    }

    /// The lines.
    final byte[] united() {
        return united;
    }

    /// How long they are.
    final int size() {
        return size;
    }
}
