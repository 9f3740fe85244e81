package dev.annals.rdf.store.load;

import dev.annals.core.format.UnsupportedOption;
import java.util.Optional;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sys.JenaSystem;

/// How a corpus is loaded.
///
/// @param graph the IRI of the graph; the default graph where it is not given
/// @param base what the IRIs of records begin with; that of the corpus where it is not given
/// @param terms the IRI of the graph that gets the ontology, in which codes, classes and properties have their labels; it is left out where none is given
/// @param mode what becomes of what the graph holds already
/// @param chunk how many records go into a chunk at most
/// @param graphs whether sources have graphs of theirs
public record LoadOptions(Optional<String> graph, Optional<String> base, Optional<String> terms, Mode mode, int chunk, LoadedGraphs graphs) {

    /// Checks what is given; throws [UnsupportedOption].
    public LoadOptions {
        if (chunk < 1) {
            throw new UnsupportedOption("A chunk of " + chunk + " records cannot be; it has to have one or more");
        }
        graph.ifPresent(LoadOptions::checkGraph);
        if (graph.isPresent() && graph.equals(terms)) {
            throw new UnsupportedOption("The graph " + graph.get() + " is where the terms go; name another one, or leave them out with --without-terms");
        }
        base.ifPresent(ChunkWriter::new); // which refuses one that cannot serve
    }

    /// How a corpus is loaded into one graph.
    public LoadOptions(Optional<String> graph, Optional<String> base, Optional<String> terms, Mode mode, int chunk) {
        this(graph, base, terms, mode, chunk, LoadedGraphs.ONE);
    }

    /// The graph by a name for messages.
    String graphName() {
        return graph.map(iri -> "the graph <" + iri + ">").orElse("the default graph");
    }

    private static void checkGraph(String graph) {
        JenaSystem.init(); // without it the first use of a Jena class can fail
        try {
            if (IRIx.create(graph).isReference() && graph.chars().noneMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0)) {
                return;
            }
        } catch (IRIException e) {
            throw badGraph(graph);
        }
        throw badGraph(graph);
    }

    private static UnsupportedOption badGraph(String graph) {
        return new UnsupportedOption("The graph " + graph + " is not an absolute IRI, such as https://example.org/graph");
    }
}
