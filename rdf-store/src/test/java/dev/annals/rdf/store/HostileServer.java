package dev.annals.rdf.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A server that answers all requests in the same way, and keeps what they prove.
public final class HostileServer implements AutoCloseable {

    private final List<String> proofs = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;

    /// Answers with a status, headers, and a text in which `%s` is the proof that it got.
    public HostileServer(int status, Map<String, List<String>> headers, String text) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> answer(exchange, status, headers, text));
        server.start();
    }

    private void answer(HttpExchange exchange, int status, Map<String, List<String>> headers, String text) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String proof = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).orElse("");
        proofs.add(proof);
        exchange.getResponseHeaders().putAll(headers);
        byte[] body = text.replace("%s", proof).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/data");
    }

    /// What the requests had as `Authorization`; empty for none.
    public List<String> proofs() {
        return List.copyOf(proofs);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
