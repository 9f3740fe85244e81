package dev.annals.rdf.store.load;

import dev.annals.rdf.store.ask.FixedGraphs;
import dev.annals.rdf.store.ask.LocalQueryable;
import dev.annals.rdf.store.ask.Queryable;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;

/// The memory of this process, for questions about a corpus that is in no store. It has the terms in a graph of their own, as a store has.
public final class MemoryTarget implements ChunkTarget {

    private final DatasetGraph dataset;

    /// An empty one.
    public MemoryTarget() {
        JenaSystem.init(); // without it the first use of a Jena class can fail
        this.dataset = FixedGraphs.of(GraphMemFactory.createDefaultGraphSameTerm(), new TermsOnDemand());
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void take(Chunk chunk) {
        RDFParser.source(new ByteArrayInputStream(chunk.triples())).lang(Lang.NTRIPLES).checking(false).parse(dataset);
    }

    @Override
    public void finish() {}

    @Override
    public long count() {
        return dataset.getDefaultGraph().size();
    }

    @Override
    public String afterwards(long records, boolean unchanged) {
        return "Nothing is kept.";
    }

    /// What was taken, to be asked.
    public Queryable queryable(Duration timeout) {
        return new LocalQueryable(dataset, () -> {}, Optional.empty(), timeout);
    }

    @Override
    public void close() {}
}
