package dev.annals.rdf.store.ask;

import java.util.Iterator;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.RowSet;

/// What a question came to; which of these there is depends on the question.
interface Outcome {

    /// The rows of a SELECT.
    RowSet rows();

    /// The answer to an ASK.
    boolean truth();

    /// The graph of a CONSTRUCT or DESCRIBE.
    Iterator<Triple> triples();
}
