package dev.annals.rdf.store.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.rdf.store.Credentials;
import dev.annals.rdf.store.HostileServer;
import dev.annals.rdf.store.Server;
import dev.annals.rdf.store.StoreTrouble;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {

    private static final Credentials ME = new Credentials("me", "open sesame");

    @Test
    void sendsThePasswordWhereThatIsAskedForAndNotBefore() throws IOException {
        try (var server = asking("Basic realm=\"x\"")) {
            assertThat(send(server).status()).isEqualTo(401);

            assertThat(server.proofs()).containsExactly("", ME.basic());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Digest realm=\"x\", nonce=\"1\", algorithm=SHA-512-256", "Digest realm=\"x\", nonce=\"1\", algorithm=MD5-sess",
        "Digest realm=\"x\", nonce=\"1\", qop=\"auth-int\"", "Digest realm=\"x\"", "digest",
        "Basic realm=\"x\", Digest realm=\"x\", nonce=\"1\", algorithm=SHA-512-256", "Bearer", "Negotiate, NTLM"
    })
    void sendsNoPasswordInPlaceOfAProofThatItDoesNotKnow(String asked) {
        try (var server = asking(asked)) {
            assertThatThrownBy(() -> send(server)).isInstanceOf(StoreTrouble.class)
                    .hasMessageContaining("answered 401").hasMessageContaining("in no way that is known here").hasMessageContaining("the password was not sent");

            assertThat(server.proofs()).containsExactly("");
        }
    }

    @Test
    void sendsNoPasswordToWhoDoesNotSayWhatToProve() {
        try (var server = new HostileServer(401, Map.of(), "who are you?")) {
            assertThatThrownBy(() -> send(server)).isInstanceOf(StoreTrouble.class).hasMessageContaining("no WWW-Authenticate");

            assertThat(server.proofs()).containsExactly("");
        }
    }

    @Test
    void sendsNoPasswordToWhoOnlyRefuses() throws IOException {
        try (var server = new HostileServer(403, Map.of(), "no")) {
            assertThat(send(server).status()).isEqualTo(403);

            assertThat(server.proofs()).containsExactly("");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void doesNotGoWhereItIsSent(int status) throws IOException {
        try (var other = asking("Basic realm=\"x\"");
                var server = new HostileServer(status, Map.of("Location", List.of(other.address().toString())), "")) {
            assertThat(send(server).reason()).contains("answered " + status).contains("look at " + other.address());

            assertThat(other.proofs()).isEmpty();
        }
    }

    @Test
    void tellsNoServerWhatAnotherOneAskedFor() throws IOException {
        try (var asking = asking("Basic realm=\"x\""); var open = new HostileServer(204, Map.of(), ""); var connection = connection(asking.address())) {
            connection.send(request(asking.address()));
            connection.send(request(open.address()));

            assertThat(open.proofs()).containsExactly("");
        }
    }

    @Test
    void doesNotRepeatAPasswordThatTheServerRepeats() throws IOException {
        var headers = Map.of("WWW-Authenticate", List.of("Basic realm=\"x\""), "Location", List.of("/?p=open sesame"));
        try (var server = new HostileServer(401, headers, "%s, which is open sesame")) {
            assertThat(send(server).reason()).contains("Basic ***, which is ***").contains("answered 401").doesNotContain("sesame");
        }
    }

    private static HostileServer asking(String challenge) {
        return new HostileServer(401, Map.of("WWW-Authenticate", List.of(challenge)), "");
    }

    private static Answer send(HostileServer server) throws IOException {
        try (var connection = connection(server.address())) {
            return connection.send(request(server.address()));
        }
    }

    private static Connection connection(URI address) {
        return new Connection(new Server(address, Optional.empty(), Optional.empty(), Optional.of(ME), Duration.ofSeconds(30), 0));
    }

    private static HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address).build();
    }
}
