package dev.annals.rdf.store.ask;

import dev.annals.core.graph.Namespaces;
import dev.annals.rdf.store.Folder;
import dev.annals.rdf.store.StoreFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/// A store in this process.
public final class LocalQueryable implements Queryable {

    private final DatasetGraph dataset;
    private final Runnable closing;
    private final Optional<String> graph;
    private final Duration timeout;

    public LocalQueryable(DatasetGraph dataset, Runnable closing, Optional<String> graph, Duration timeout) {
        this.dataset = dataset;
        this.closing = closing;
        this.graph = graph;
        this.timeout = timeout;
    }

    /// The store in a folder, or one graph of it; throws [UnreadableInput][dev.annals.core.format.UnreadableInput].
    public static LocalQueryable of(Path path, Optional<String> graph, Duration timeout) {
        var folder = new Folder(path);
        DatasetGraph dataset = folder.openToRead();
        return new LocalQueryable(dataset, () -> folder.close(dataset), graph, timeout);
    }

    /// Throws [MalformedQuestion] where the query calls a function that does not exist.
    @Override
    public List<String> ask(Question question, AnswerFormat format, OutputStream out) throws IOException {
        if (dataset.supportsTransactions()) {
            dataset.begin(TxnType.READ);
        }
        var functions = new KnownFunctions();
        try (QueryExec execution = execution(question, functions)) {
            List<String> warnings = format.write(question, new LocalOutcome(execution), out);
            functions.flaw().ifPresent(LocalQueryable::refuse);
            return warnings;
        } catch (QueryCancelledException e) {
            throw new StoreFailure("the answer was not found within " + timeout.toSeconds() + " s; allow more with --timeout", e);
        } catch (QueryException e) {
            functions.flaw().ifPresent(LocalQueryable::refuse);
            throw new StoreFailure("the query cannot be answered: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new StoreFailure("the query cannot be answered: its expressions go deeper than the stack", e);
        } finally {
            dataset.end();
        }
    }

    private static void refuse(MalformedQuestion flaw) {
        throw flaw;
    }

    private QueryExec execution(Question question, KnownFunctions functions) {
        return QueryExec.dataset(graph.map(this::only).orElse(dataset))
                .query(question.query())
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.enablePropertyFunctions, false)
                .set(ARQConstants.registryFunctions, functions)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    /// One graph in the place of the default graph, and beside it that of the terms.
    private DatasetGraph only(String iri) {
        return FixedGraphs.of(dataset.getGraph(NodeFactory.createURI(iri)), dataset.getGraph(NodeFactory.createURI(Namespaces.ONTOLOGY)));
    }

    @Override
    public void close() {
        closing.run();
    }
}
