package dev.annals.rdf;

import dev.annals.rdf.term.Prefixes;
import java.util.SortedMap;
import java.util.TreeMap;

/// The prefixes that a query about a corpus need not declare.
public final class QueryPrefixes {

    private QueryPrefixes() {}

    /// The namespace of each prefix, for a corpus with this base.
    public static SortedMap<String, String> of(String base) {
        var namespaces = new TreeMap<String, String>();
        Prefixes.of(base).names().forEach((namespace, prefix) -> namespaces.put(prefix, namespace));
        return namespaces;
    }
}
