package dev.annals.rdf.store.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.annals.rdf.store.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Stands before a real store and fails as it is told; writes only, questions pass unharmed.
final class Proxy implements AutoCloseable {

    /// What happens to a request that writes.
    sealed interface Fate {}

    /// It reaches the store, and its answer comes back.
    record Forward() implements Fate {}

    /// It gets this answer and does not reach the store.
    record Refuse(int status, Map<String, String> headers) implements Fate {}

    /// It does not reach the store, and the connection breaks.
    record Drop() implements Fate {}

    /// It reaches the store, but the connection breaks before the answer comes.
    record DropAnswer() implements Fate {}

    /// It gets no answer.
    record Hang() implements Fate {}

    /// Decides by the number of the request, counted from 1, and by what it holds.
    @FunctionalInterface
    interface Plan {
        Fate fate(int n, Written written);
    }

    /// A request that writes.
    record Written(String method, String target, Map<String, List<String>> headers, int length) {}

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Written> requests = Collections.synchronizedList(new ArrayList<>());
    private final String store;
    private final Plan plan;
    private final HttpServer server;

    Proxy(String store, Plan plan) {
        this.store = store;
        this.plan = plan;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /// The store `open` behind this.
    Server server(Duration timeout) {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/open/data";
        return Server.at(address, Optional.empty(), Optional.empty(), timeout, 3);
    }

    /// All that were to write, those that failed among them.
    List<Written> requests() {
        return List.copyOf(requests);
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().endsWith("/sparql")) {
            forward(exchange, exchange.getRequestBody().readAllBytes());
            return;
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        var written = new Written(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders()), body.length);
        requests.add(written);
        switch (plan.fate(requests.size(), written)) {
            case Forward forward -> forward(exchange, body);
            case Refuse refuse -> refuse(exchange, refuse);
            case Drop drop -> exchange.close();
            case DropAnswer drop -> {
                send(exchange, body);
                exchange.close();
            }
            case Hang hang -> hang(exchange);
        }
    }

    private void forward(HttpExchange exchange, byte[] body) throws IOException {
        HttpResponse<byte[]> response = send(exchange, body);
        response.headers().firstValue("Content-Type").ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        exchange.sendResponseHeaders(response.statusCode(), response.body().length == 0 ? -1 : response.body().length);
        exchange.getResponseBody().write(response.body());
        exchange.close();
    }

    private HttpResponse<byte[]> send(HttpExchange exchange, byte[] body) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(store + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        for (String name : List.of("Content-Type", "Content-Encoding", "Accept")) {
            Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).ifPresent(value -> request.header(name, value));
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void refuse(HttpExchange exchange, Refuse refuse) throws IOException {
        refuse.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] text = "not\nnow".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(refuse.status(), text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    private static void hang(HttpExchange exchange) {
        try {
            Thread.sleep(Duration.ofMinutes(1));
        } catch (InterruptedException e) {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        client.shutdownNow();
    }
}
