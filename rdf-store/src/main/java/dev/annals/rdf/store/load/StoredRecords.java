package dev.annals.rdf.store.load;

import dev.annals.rdf.RecordNodes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// The records of a graph in this process, node by node.
///
/// A store has no order in which the nodes of a record stand together, but each node is the object of a triple of its owner.
final class StoredRecords {

    private final Graph graph;
    private final Consumer<Node> alsoOf;

    /// Of a graph; tells each node whose triples go.
    StoredRecords(Graph graph, Consumer<Node> alsoOf) {
        this.graph = graph;
        this.alsoOf = alsoOf;
    }

    /// Takes out all triples of a record; does nothing where there are none.
    void remove(String record) {
        Deque<Node> nodes = new ArrayDeque<>(List.of(NodeFactory.createURI(record)));
        while (!nodes.isEmpty()) {
            remove(record, nodes.pop(), nodes);
        }
    }

    /// What has been taken out is met again with no triple left.
    private void remove(String record, Node node, Deque<Node> more) {
        List<Triple> triples = new ArrayList<>(graph.find(node, Node.ANY, Node.ANY).toList()); // no store is changed while it is read
        alsoOf.accept(node);
        for (Triple triple : triples) {
            graph.delete(triple);
            Node object = triple.getObject();
            if (object.isURI() && !object.equals(node) && RecordNodes.isWithin(record, object.getURI())) {
                more.push(object);
            }
        }
    }
}
