package dev.annals.rdf.store.ask;

import java.util.Iterator;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/// What a query that is executed in this process comes to.
record LocalOutcome(QueryExec execution) implements Outcome {

    @Override
    public RowSet rows() {
        return execution.select();
    }

    @Override
    public boolean truth() {
        return execution.ask();
    }

    @Override
    public Iterator<Triple> triples() {
        return execution.getQuery().isConstructType() ? execution.constructTriples() : execution.describeTriples();
    }
}
