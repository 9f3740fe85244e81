package dev.annals.rdf.store.http;

import dev.annals.rdf.store.Server;
import dev.annals.rdf.store.StoreTrouble;
import dev.annals.rdf.store.http.Proof.Basic;
import dev.annals.rdf.store.http.Proof.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Speaks HTTP with one server, and proves who asks as that server wants it.
///
/// Redirects are not followed: what is sent there, the password among it, was not meant for another address. No proof is sent before it is
/// asked for, and none that is weaker than what was asked for.
public final class Connection implements AutoCloseable {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(15);
    private static final int MOST_TEXT = 1 << 12;

    private final Server server;
    private final HttpClient client;
    /// By scheme, host and port: what one server asks for, another one has not asked for.
    private final Map<String, Proof> proofs = new HashMap<>();
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

    /// The beginning of an answer; a server may well repeat what it was sent.
    public Answer answer(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            String text = new String(body.readNBytes(MOST_TEXT), StandardCharsets.UTF_8);
            HttpHeaders headers = response.headers();
            return new Answer(response.statusCode(), hidden(text), headers.firstValue("Retry-After"), headers.firstValue("Location").map(this::hidden));
        }
    }

    /// Sends a request whose answer is read to its end, within the time that the server has.
    public HttpResponse<InputStream> open(HttpRequest request) throws IOException {
        HttpResponse<InputStream> response = exchange(authorized(request));
        if (!wantsProof(request, response)) {
            return response;
        }
        response.body().close();
        return exchange(authorized(request));
    }

    private String hidden(String text) {
        return server.credentials().map(credentials -> credentials.hiddenIn(text)).orElse(text);
    }

    private HttpRequest authorized(HttpRequest request) {
        Proof proof = proofs.get(origin(request));
        if (proof == null) {
            return request;
        }
        String value = proof.of(request, server.credentials().orElseThrow());
        return HttpRequest.newBuilder(request, (name, given) -> true).setHeader("Authorization", value).build();
    }

    private static String origin(HttpRequest request) {
        return request.uri().getScheme() + "://" + request.uri().getRawAuthority();
    }

    /// Whether to send the same once more, with another proof of who asks; throws [StoreTrouble] where a proof is asked for that is not given.
    private boolean wantsProof(HttpRequest request, HttpResponse<?> response) throws StoreTrouble {
        List<Challenge> offered = response.headers().allValues("WWW-Authenticate").stream().flatMap(header -> Challenge.of(header).stream()).toList();
        boolean asked = response.statusCode() == 401 || (response.statusCode() == 403 && !offered.isEmpty());
        if (!asked || server.credentials().isEmpty()) {
            return false;
        }
        Optional<Proof> before = Optional.ofNullable(proofs.get(origin(request)));
        if (offered.isEmpty() && before.isPresent()) {
            return false; // it does not accept what it was sent
        }
        Proof proof = Proof.among(offered).filter(next -> !isWeaker(next, before)).orElseThrow(() -> notGiven(response.statusCode(), offered, before));
        proofs.put(origin(request), proof);
        return proof instanceof Digest || before.isEmpty();
    }

    private static boolean isWeaker(Proof next, Optional<Proof> before) {
        return next instanceof Basic && before.isPresent() && before.get() instanceof Digest;
    }

    private static StoreTrouble notGiven(int status, List<Challenge> offered, Optional<Proof> before) {
        String kinds = String.join(", ", offered.stream().map(Challenge::scheme).distinct().toList());
        String why = offered.isEmpty()
                ? "does not say what proof of the user it wants (it sent no WWW-Authenticate)"
                : "wants a proof of the user by " + kinds + (before.isPresent() ? ", and asked for Digest before" : ", in no way that is known here");
        return StoreTrouble.refused("the store answered " + status + " and " + why + (before.isPresent() ? "; it was not sent again" : "; the password was not sent"));
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
