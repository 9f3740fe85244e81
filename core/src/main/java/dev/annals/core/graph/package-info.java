/// What records are called in a graph of linked data, whatever the syntax, so that the same corpus is the same graph in each of them.
///
/// Start with [Alignment], where the well-known terms stand that are written beside ours. [Namespaces] has the vocabularies, [GraphNames] our
/// classes, properties and codes, [CorpusBase] and [PercentCode] the addresses of records. [OpenNode] is a node within a record while it is
/// written.
@NullMarked
package dev.annals.core.graph;

import org.jspecify.annotations.NullMarked;
