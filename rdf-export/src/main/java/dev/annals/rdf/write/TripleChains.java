package dev.annals.rdf.write;

import dev.annals.rdf.term.EncodedName;
import java.util.Arrays;

/// Triples by number: those of a node, by property, each in the order in which it was first seen.
final class TripleChains {

    /// No triple.
    static final int NONE = -1;

    private static final EncodedName NOTHING = new EncodedName("", new byte[0]);

    private int[] first = new int[64];
    private int nodes;
    private EncodedName[] property = new EncodedName[256];
    private int[] object = new int[256];
    private int[] next = new int[256];
    private int[] nextProperty = new int[256];
    private int[] last = new int[256];
    private int triples;

    TripleChains() {
        Arrays.fill(property, NOTHING);
    }

    void clear() {
        nodes = 0;
        triples = 0;
    }

    int nodes() {
        return nodes;
    }

    /// A node without triples.
    int addNode() {
        if (nodes == first.length) {
            first = Arrays.copyOf(first, nodes * 2);
        }
        first[nodes] = NONE;
        return nodes++;
    }

    @SuppressWarnings("ReferenceEquality") // a plan has one object for each name
    void add(int node, EncodedName name, int value) {
        int triple = take(name, value);
        int before = NONE;
        for (int head = first[node]; head != NONE; head = nextProperty[head]) {
            if (property[head] == name) {
                next[last[head]] = triple;
                last[head] = triple;
                return;
            }
            before = head;
        }
        if (before == NONE) {
            first[node] = triple;
        } else {
            nextProperty[before] = triple;
        }
    }

    private int take(EncodedName name, int value) {
        if (triples == object.length) {
            grow(triples * 2);
        }
        property[triples] = name;
        object[triples] = value;
        next[triples] = NONE;
        nextProperty[triples] = NONE;
        last[triples] = triples;
        return triples++;
    }

    private void grow(int size) {
        EncodedName[] names = Arrays.copyOf(property, size);
        Arrays.fill(names, triples, size, NOTHING);
        property = names;
        object = Arrays.copyOf(object, size);
        next = Arrays.copyOf(next, size);
        nextProperty = Arrays.copyOf(nextProperty, size);
        last = Arrays.copyOf(last, size);
    }

    /// The first triple of a node.
    int first(int node) {
        return first[node];
    }

    /// The first triple with the next property of the same node.
    int nextProperty(int triple) {
        return nextProperty[triple];
    }

    /// The next triple with the same property.
    int next(int triple) {
        return next[triple];
    }

    EncodedName property(int triple) {
        return property[triple];
    }

    int object(int triple) {
        return object[triple];
    }
}
