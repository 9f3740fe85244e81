package dev.annals.rdf.store.ask;

import dev.annals.core.graph.Namespaces;
import dev.annals.rdf.store.Server;
import dev.annals.rdf.store.StoreFailure;
import dev.annals.rdf.store.StoreHabit;
import dev.annals.rdf.store.StoreTrouble;
import dev.annals.rdf.store.http.Connection;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.shared.JenaException;

/// A server that answers SPARQL queries by the SPARQL 1.1 Protocol.
public final class ServerQueryable implements Queryable {

    private final Server server;
    private final Connection connection;
    private final Optional<String> graph;

    public ServerQueryable(Server server, Connection connection, Optional<String> graph) {
        this.server = server;
        this.connection = connection;
        this.graph = graph;
    }

    /// The default graph of a server, or another one of its graphs.
    public static ServerQueryable of(Server server, Optional<String> graph) {
        return new ServerQueryable(server, new Connection(server), graph);
    }

    @Override
    public List<String> ask(Question question, AnswerFormat format, OutputStream out) throws IOException {
        try (RemoteOutcome outcome = answer(question.sparql(), RemoteOutcome.accepted(question))) {
            return format.write(question, outcome, out);
        } catch (StoreTrouble e) {
            throw failure(e.reason(), e);
        } catch (JenaException e) {
            throw failure("the answer is not to be understood: " + e.getMessage(), e);
        }
    }

    private StoreFailure failure(String reason, Exception cause) {
        return new StoreFailure(server.query().orElse(server.store()) + ": " + reason, cause);
    }

    /// How many triples the graph has.
    public long count() throws StoreTrouble {
        try (RemoteOutcome outcome = answer("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }", "application/sparql-results+json")) {
            return outcome.number("n");
        } catch (JenaException e) {
            throw StoreTrouble.refused("the answer is not to be understood: " + e.getMessage());
        }
    }

    /// Asks, and waits for the whole answer.
    private RemoteOutcome answer(String sparql, String accepted) throws StoreTrouble {
        URI endpoint = server.query().orElseThrow(() -> StoreTrouble.refused(
                "it is not known where " + server.store() + " answers queries; --query-endpoint says it"));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", accepted)
                .POST(BodyPublishers.ofString(form(sparql)))
                .build();
        try {
            return content(connection.open(request));
        } catch (StoreTrouble e) {
            throw e;
        } catch (ConnectException e) {
            throw StoreTrouble.refused("nobody answers there");
        } catch (IOException e) {
            throw StoreTrouble.refused("the answer was lost: " + e.getMessage());
        }
    }

    private RemoteOutcome content(HttpResponse<InputStream> response) throws IOException {
        if (response.statusCode() == 200) {
            return RemoteOutcome.of(response);
        }
        throw StoreTrouble.refused(connection.answer(response).reason());
    }

    /// The default graph is named where a server takes all graphs together for it otherwise; who names one has to name all, that of the terms too.
    private String form(String sparql) {
        Stream<String> graphs = graph.or(() -> StoreHabit.nameOfDefaultGraph(server.store())).stream()
                .map(iri -> "default-graph-uri=" + encoded(iri) + "&named-graph-uri=" + encoded(Namespaces.ONTOLOGY));
        return Stream.concat(Stream.of("query=" + encoded(sparql)), graphs).reduce((first, second) -> first + "&" + second).orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        connection.close();
    }
}
