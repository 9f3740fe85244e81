/// What records are called in a graph of linked data, whatever the syntax.
///
/// The formats that write such a graph share these names, so that the same corpus is the same graph in each of them: [Namespaces] for the
/// vocabularies, [GraphNames] for our classes, properties and codes, [Alignment] for the well-known terms beside them, [CorpusBase] and
/// [PercentCode] for the addresses of records, and [OpenNode] for the nodes within a record while it is written.
@NullMarked
package dev.annals.core.graph;

import org.jspecify.annotations.NullMarked;
