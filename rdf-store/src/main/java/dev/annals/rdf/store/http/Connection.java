package dev.annals.rdf.store.http;

import dev.annals.rdf.store.Credentials;
import dev.annals.rdf.store.Server;
import dev.annals.rdf.store.StoreTrouble;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Speaks HTTP with one server, and proves who asks as that server wants it.
///
/// Redirects are not followed: what is sent there, the password among it, was not meant for another address.
public final class Connection implements AutoCloseable {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(15);
    private static final int MOST_TEXT = 1 << 12;

    private final Server server;
    private final HttpClient client;
    private Optional<DigestChallenge> challenge = Optional.empty();
    private boolean basic;
    private boolean reached;

    public Connection(Server server) {
        this.server = server;
        Duration connect = server.timeout().compareTo(LONGEST_CONNECT) < 0 ? server.timeout() : LONGEST_CONNECT;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1) // to offer HTTP/2 on a request with a body confuses some servers
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect)
                .build();
    }

    /// Whether the server has ever answered.
    public boolean reached() {
        return reached;
    }

    /// Sends a request and reads the beginning of the answer.
    public Answer send(HttpRequest request) throws IOException {
        return answer(open(request));
    }

    /// The beginning of an answer.
    public static Answer answer(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            String text = new String(body.readNBytes(MOST_TEXT), StandardCharsets.UTF_8);
            HttpHeaders headers = response.headers();
            return new Answer(response.statusCode(), text, headers.firstValue("Retry-After"), headers.firstValue("Location"));
        }
    }

    /// Sends a request whose answer is read to its end, within the time that the server has.
    public HttpResponse<InputStream> open(HttpRequest request) throws IOException {
        HttpResponse<InputStream> response = exchange(authorized(request));
        if (!wantsProof(response)) {
            return response;
        }
        response.body().close();
        return exchange(authorized(request));
    }

    private HttpRequest authorized(HttpRequest request) {
        if (challenge.isEmpty() && !basic) {
            return request;
        }
        Credentials credentials = server.credentials().orElseThrow();
        String proof = challenge.map(asked -> asked.answer(credentials, request.method(), target(request.uri()))).orElseGet(credentials::basic);
        return HttpRequest.newBuilder(request, (name, value) -> true).setHeader("Authorization", proof).build();
    }

    private static String target(URI uri) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /// Whether to send the same once more, with another proof of who asks.
    private boolean wantsProof(HttpResponse<?> response) {
        if ((response.statusCode() != 401 && response.statusCode() != 403) || server.credentials().isEmpty()) {
            return false;
        }
        Optional<DigestChallenge> asked = response.headers().allValues("WWW-Authenticate").stream()
                .flatMap(header -> DigestChallenge.of(header).stream())
                .findFirst();
        if (asked.isPresent()) {
            challenge = asked;
            return true;
        }
        boolean first = !basic && challenge.isEmpty();
        basic |= first;
        return first;
    }

    private HttpResponse<InputStream> exchange(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<InputStream>> coming = client.sendAsync(
                request, info -> HttpResponse.BodySubscribers.mapping(
                        BodyHandlers.ofInputStream().apply(info), body -> new DeadlineStream(body, server.timeout())));
        try {
            HttpResponse<InputStream> response = coming.get(server.timeout().toMillis(), TimeUnit.MILLISECONDS);
            reached = true;
            return response;
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw new HttpTimeoutException("no answer within " + server.timeout().toSeconds() + " s");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw StoreTrouble.uncertain("interrupted while waiting for the store");
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
