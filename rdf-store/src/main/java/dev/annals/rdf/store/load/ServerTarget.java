package dev.annals.rdf.store.load;

import dev.annals.core.format.Packed;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.rdf.OntologyTerms;
import dev.annals.rdf.store.Server;
import dev.annals.rdf.store.StoreHabit;
import dev.annals.rdf.store.StoreTrouble;
import dev.annals.rdf.store.ask.ServerQueryable;
import dev.annals.rdf.store.http.Answer;
import dev.annals.rdf.store.http.Connection;
import dev.annals.rdf.store.http.Patience;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/// A server that speaks the SPARQL 1.1 Graph Store HTTP Protocol, as most RDF stores do.
///
/// A replacement puts the first chunk in the place of what was there and appends the others. An update takes out the records of a chunk before
/// it appends the chunk, by SPARQL Update, as that protocol knows whole graphs only.
public final class ServerTarget implements ChunkTarget {

    private final Server server;
    private final LoadOptions options;
    private final Connection connection;
    private final Patience patience;
    private final Optional<Journal> journal;
    private boolean begun;
    private boolean toldTerms;
    private boolean removed;
    private boolean packs = true;
    private boolean tookPacked;
    private int mostRecords = Integer.MAX_VALUE;

    /// At this server; tells why it waits. Throws [UnsupportedOption][dev.annals.core.format.UnsupportedOption] when the state file belongs to
    /// another load.
    public ServerTarget(Server server, LoadOptions options, Optional<Path> state, Consumer<String> telling) {
        this(server, options, state, Patience.of(server.retries(), telling));
    }

    ServerTarget(Server server, LoadOptions options, Optional<Path> state, Patience patience) {
        if (options.mode() == Mode.UPDATE && server.update().isEmpty()) {
            throw new UnsupportedOption("It is not known where " + server.store() + " takes updates; --update-endpoint says it, and --append"
                    + " or --replace do without");
        }
        if (options.graphs() == LoadedGraphs.ONE_AND_SOURCES) {
            throw new UnsupportedOption("Graphs of sources can be loaded into a folder only; for a server, export .nq or .trig and load that with its own loader");
        }
        this.server = server;
        this.options = options;
        this.patience = patience;
        this.journal = state.map(file -> Journal.of(file, server.store().toString(), options));
        this.connection = new Connection(server);
    }

    @Override
    public String name() {
        return server.store().toString();
    }

    @Override
    public void take(Chunk chunk) throws StoreTrouble {
        if (journal.isPresent() && journal.get().has(chunk)) {
            begun = true;
            return;
        }
        if (!begun && server.credentials().isPresent()) {
            learnWhichProofIsWanted();
        }
        if (!toldTerms && options.terms().isPresent()) {
            putTerms(options.terms().get());
        }
        if (options.mode() == Mode.UPDATE) {
            removeWhatIsThere(chunk);
        }
        send(chunk);
        removed = false;
        journal.ifPresent(state -> state.add(chunk));
    }

    /// With a request that holds nothing, as some servers hang up on a large one instead of answering it.
    private void learnWhichProofIsWanted() throws StoreTrouble {
        try {
            connection.send(request("POST", options.graph(), new byte[0], false));
        } catch (StoreTrouble e) {
            throw e;
        } catch (IOException e) {
            return; // the chunk will tell
        }
    }

    /// Puts the ontology in the place of an earlier one, before anything of the records is sent.
    private void putTerms(String iri) throws StoreTrouble {
        var terms = new ByteArrayOutputStream();
        RDFDataMgr.write(terms, OntologyTerms.graph(), Lang.NTRIPLES);
        Answer answer = patience.send(() -> connection.send(request("PUT", Optional.of(iri), terms.toByteArray(), false)), connection.reached());
        if (!answer.done()) {
            throw StoreTrouble.refused("the terms cannot be put into the graph <" + iri + ">: " + answer.reason() + "; --without-terms leaves them out");
        }
        toldTerms = true;
    }

    /// Each request can be repeated: what is gone already is not found.
    private void removeWhatIsThere(Chunk chunk) throws StoreTrouble {
        URI endpoint = server.update().orElseThrow();
        for (String update : Removal.of(chunk, options.graph().or(() -> StoreHabit.nameOfDefaultGraph(server.store())))) {
            HttpRequest request = HttpRequest.newBuilder(endpoint)
                    .header("Content-Type", "application/sparql-update")
                    .POST(BodyPublishers.ofString(update))
                    .build();
            Answer answer = patience.send(() -> connection.send(request), connection.reached());
            if (!answer.done()) {
                throw StoreTrouble.refused("the records that are there cannot be replaced at " + endpoint + ": " + answer.reason()
                        + "; --update-endpoint names another address, and --append or --replace do without");
            }
            removed = true;
        }
    }

    private void send(Chunk chunk) throws StoreTrouble {
        if (chunk.size() > mostRecords) {
            for (Chunk half : ChunkWriter.halves(chunk)) {
                send(half);
            }
            return;
        }
        String method = options.mode() == Mode.REPLACE && !begun ? "PUT" : "POST";
        Answer answer = patience.send(() -> attempt(method, chunk), connection.reached());
        if (answer.done()) {
            begun = true;
        } else {
            sendOtherwise(chunk, answer);
        }
    }

    /// Not all servers can unpack, and Virtuoso says so with 500: as long as nothing packed was taken, that is tried unpacked at once.
    private Answer attempt(String method, Chunk chunk) throws IOException {
        Answer answer = connection.send(request(method, options.graph(), chunk.triples(), packs));
        if (answer.status() == 500 && packs && !tookPacked) {
            answer = connection.send(request(method, options.graph(), chunk.triples(), false));
            packs = !answer.done();
        }
        tookPacked |= packs && answer.done();
        return answer;
    }

    /// Sends what was refused in another way, if there is one.
    private void sendOtherwise(Chunk chunk, Answer answer) throws StoreTrouble {
        if (answer.status() == 413 && chunk.size() > 1) {
            mostRecords = (chunk.size() + 1) / 2;
            send(chunk);
        } else if (packs && (answer.status() == 400 || answer.status() == 415)) {
            packs = false; // not all servers can unpack
            send(chunk);
        } else {
            throw StoreTrouble.refused(answer.reason());
        }
    }

    private HttpRequest request(String method, Optional<String> graph, byte[] content, boolean packed) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(graph))
                .header("Content-Type", "application/n-triples")
                .method(method, BodyPublishers.ofByteArray(packed ? Packed.pack(content) : content));
        return (packed ? request.header("Content-Encoding", "gzip") : request).build();
    }

    /// A graph, as section 4.2 of the protocol names it: indirectly.
    private URI address(Optional<String> graph) {
        String name = graph.map(iri -> "graph=" + URLEncoder.encode(iri, StandardCharsets.UTF_8)).orElse("default");
        return URI.create(server.store() + (server.store().getRawQuery() == null ? "?" : "&") + name);
    }

    @Override
    public void finish() throws StoreTrouble {
        if (journal.isPresent()) {
            journal.get().complete();
        }
    }

    @Override
    public long count() throws StoreTrouble {
        return new ServerQueryable(server, connection, options.graph()).count();
    }

    @Override
    public String afterwards(long records, boolean unchanged) {
        return state(records, unchanged) + " " + journal
                .map(state -> "To go on, repeat the command: what the state file " + state + " lists is not sent again.")
                .orElse("To go on, repeat the command: what is there already does no harm. With --resume FILE it would not even be sent again.");
    }

    private String state(long records, boolean unchanged) {
        String graph = options.graphName();
        boolean replaces = options.mode() == Mode.REPLACE;
        boolean asItWas = unchanged && !removed;
        if (records == 0 && asItWas) {
            return "So " + graph + " still has what it had.";
        }
        String rest = asItWas ? "" : "; " + chunkUnderWay();
        if (records == 0) {
            return "So " + graph + (replaces ? " may have lost what it had" : " has what it had") + rest + ".";
        }
        return "They are in " + graph + (replaces ? ", and what it had before is gone" : "") + rest + ".";
    }

    private String chunkUnderWay() {
        return options.mode() == Mode.UPDATE
                ? "the records of the chunk under way may be gone, or be there in part or in full"
                : "the chunk under way may be there too, in part or in full";
    }

    @Override
    public void close() {
        connection.close();
    }
}
