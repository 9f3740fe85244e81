package dev.annals.rdf.store.ask;

import dev.annals.core.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.graph.GraphFactory;

/// One graph to be asked, and beside it that of the terms. Jena would make any other that a query names, which is no reading.
public final class FixedGraphs extends DatasetGraphWrapper implements DatasetGraphWrapperView {

    private FixedGraphs(DatasetGraph graphs) {
        super(graphs);
    }

    /// These two.
    public static DatasetGraph of(Graph asked, Graph terms) {
        DatasetGraph graphs = DatasetGraphFactory.create(asked);
        graphs.addGraph(NodeFactory.createURI(Namespaces.ONTOLOGY), terms);
        return new FixedGraphs(graphs);
    }

    @Override
    public Graph getGraph(Node name) {
        return containsGraph(name) ? super.getGraph(name) : GraphFactory.createDefaultGraph();
    }
}
