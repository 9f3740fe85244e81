package dev.annals.rdf.store.load;

import dev.annals.rdf.RecordNodes;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;

/// The graphs of sources in a store: what a source says stands in the graph that has its IRI, too, beside the graph that holds the whole corpus.
///
/// A graph above them says that they are there, so that nobody loads without them and leaves in them what is no longer said.
final class SourceQuads {

    private static final Node NOTE = NodeFactory.createLiteralLang("What a source says is in the graph of its IRI, too.", "en");

    private final DatasetGraph dataset;
    private final String folder;
    private final Node above;

    /// Of the sources whose IRIs have this base.
    SourceQuads(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.folder = RecordNodes.sources(base);
        this.above = NodeFactory.createURI(folder);
    }

    /// Whether the store has them.
    boolean exist() {
        return dataset.contains(above, Node.ANY, Node.ANY, Node.ANY);
    }

    void clear() {
        graphs().forEach(dataset::removeGraph);
    }

    private List<Node> graphs() {
        return Iter.toList(Iter.filter(dataset.listGraphNodes(), this::isOfASource));
    }

    private boolean isOfASource(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(folder);
    }

    void add(Chunk chunk) {
        dataset.add(above, above, RDFS.comment.asNode(), NOTE);
        StreamRDF all = StreamRDFLib.dataset(dataset);
        RDFParser.source(new ByteArrayInputStream(ChunkWriter.quads(chunk))).lang(Lang.NQUADS).checking(false).parse(new StreamRDFWrapper(all) {
            @Override
            public void triple(Triple triple) {} // the graph of the corpus has them

            @Override
            public void quad(Quad quad) {
                if (!quad.isDefaultGraph()) {
                    super.quad(quad);
                }
            }
        });
    }

    /// Takes out what sources say of a node.
    void remove(Node node) {
        List<Quad> quads = Iter.toList(dataset.find(Node.ANY, node, Node.ANY, Node.ANY)); // no store is changed while it is read
        quads.stream().filter(quad -> isOfASource(quad.getGraph())).forEach(dataset::delete);
    }

    /// How many graphs and triples they are, in words.
    String summary() {
        List<Node> graphs = graphs();
        long triples = graphs.stream().filter(graph -> !graph.equals(above)).mapToLong(graph -> Iter.count(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY))).sum();
        return String.format(Locale.ROOT, "%,d triples that sources say are in %,d graphs of theirs, too", triples, graphs.size() - 1);
    }
}
