package dev.annals.rdf.store.load;

import dev.annals.rdf.OntologyTerms;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/// The ontology as a graph that is made when somebody looks into it; most questions do not.
final class TermsOnDemand extends GraphBase {

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return OntologyTerms.graph().find(pattern);
    }
}
