package dev.annals.rdf.store.load;

import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.rdf.OntologyTerms;
import dev.annals.rdf.store.Folder;
import dev.annals.rdf.store.StoreTrouble;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/// A store in a folder of this machine.
///
/// What is appended is committed chunk by chunk. All else is one transaction, so that the old content is there until all of the new is; TDB2
/// keeps what is not committed in its files, so that takes no more memory.
public final class FolderTarget implements ChunkTarget {

    private final Path path;
    private final Folder folder;
    private final LoadOptions options;
    private final SafeStop stop = new SafeStop();
    private final DatasetGraph dataset;
    private boolean open = true;
    private boolean begun;
    private Optional<SourceQuads> sources = Optional.empty();

    /// In this folder, which is made if needed; throws [UnwritableOutput].
    public FolderTarget(Path path, LoadOptions options) {
        this.path = path;
        this.options = options;
        this.folder = new Folder(path);
        this.dataset = stop.making(folder::openToWrite);
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public void take(Chunk chunk) throws StoreTrouble {
        change(() -> {
            if (!dataset.isInTransaction()) {
                begin(chunk.base());
            }
            if (options.mode() == Mode.UPDATE) {
                var stored = new StoredRecords(graph(), node -> sources.ifPresent(quads -> quads.remove(node)));
                chunk.nodes().forEach(stored::remove);
            }
            RDFParser.source(new ByteArrayInputStream(chunk.triples())).lang(Lang.NTRIPLES).checking(false).parse(StreamRDFLib.graph(graph()));
            sources.ifPresent(quads -> quads.add(chunk));
            if (options.mode() == Mode.APPEND) {
                commit();
            }
        });
    }

    private void change(Runnable made) throws StoreTrouble {
        try {
            stop.change(made);
        } catch (UnsupportedOption e) {
            throw e;
        } catch (RuntimeException | InternalError e) {
            throw StoreTrouble.failed(e);
        }
    }

    private void begin(String base) {
        dataset.begin(TxnType.WRITE);
        beginSources(new SourceQuads(dataset, base));
        if (options.mode() == Mode.REPLACE) {
            graph().clear();
        }
        if (!begun) {
            options.terms().ifPresent(this::putTerms);
        }
        begun = true;
    }

    private void beginSources(SourceQuads quads) {
        if (options.graphs() == LoadedGraphs.ONE_AND_SOURCES) {
            sources = Optional.of(quads);
            if (options.mode() == Mode.REPLACE) {
                quads.clear();
            }
        } else if (quads.exist()) {
            throw new UnsupportedOption("The store " + path + " has graphs of sources, in which what is no longer said would stay; give --source-graphs again");
        }
    }

    /// Only where they are others than ours: what is replaced keeps its space.
    private void putTerms(String iri) {
        Graph there = dataset.getGraph(NodeFactory.createURI(iri));
        if (!there.isIsomorphicWith(OntologyTerms.graph())) {
            there.clear();
            GraphUtil.addInto(there, OntologyTerms.graph());
        }
    }

    @Override
    public void finish() throws StoreTrouble {
        if (dataset.isInTransaction()) {
            change(this::commit);
        }
    }

    private void commit() {
        dataset.commit();
        dataset.end();
    }

    private Graph graph() {
        return options.graph().map(iri -> dataset.getGraph(NodeFactory.createURI(iri))).orElseGet(dataset::getDefaultGraph);
    }

    @Override
    public Optional<String> beside() {
        return sources.map(quads -> Txn.calculateRead(dataset, quads::summary));
    }

    @Override
    public long count() {
        Supplier<Long> all = () -> {
            Iterator<?> triples = graph().find();
            return Iter.count(triples);
        };
        try {
            return Txn.calculateRead(dataset, all);
        } catch (RuntimeException | InternalError e) {
            throw UnwritableOutput.onWriting(path.toString(), StoreTrouble.failed(e));
        }
    }

    @Override
    public String afterwards(long records, boolean unchanged) {
        if (options.mode() != Mode.APPEND) {
            return "Nothing of it is kept: " + options.graphName() + " still has what it had. To go on, repeat the command.";
        }
        return "They are kept, and the chunk under way is not. To go on, repeat the command: what is there already does no harm.";
    }

    /// Gives up what was not committed.
    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try (stop) {
            stop.change(() -> folder.close(dataset));
        }
    }
}
