package dev.annals.rdf.store.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.rdf.store.Server;
import dev.annals.rdf.store.StoreFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Of an answer that is not whole, nothing is shown.
class BrokenAnswersTest {

    private static final String HALF = """
            HTTP/1.1 200 OK\r
            Content-Type: application/sparql-results+json\r
            Content-Length: 1000\r
            \r
            {"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"literal","value":"half"}}""";

    @Test
    void tellsThatItBreaksOff() throws IOException {
        assertNoAnswer(true, "the answer was lost");
    }

    @Test
    void waitsNoLongerThanItMay() throws IOException {
        assertNoAnswer(false, "was not complete after 1 s");
    }

    private static void assertNoAnswer(boolean hangsUp, String told) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var thread = Thread.ofVirtual().start(() -> answerHalf(socket, hangsUp));
            String address = "http://127.0.0.1:" + socket.getLocalPort() + "/sparql";
            try (Queryable store = ServerQueryable.of(Server.toAsk(address, Optional.empty(), Duration.ofSeconds(1), 0), Optional.empty())) {
                assertThatThrownBy(() -> store.ask(Question.of("q", "SELECT ?x { }", "https://example.org/"), AnswerFormat.of("csv").orElseThrow(), out))
                        .isInstanceOf(StoreFailure.class).hasMessageContaining(told);
            }
            thread.interrupt();
        }
        assertThat(out.size()).isZero();
    }

    private static void answerHalf(ServerSocket server, boolean hangsUp) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write(HALF.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            if (hangsUp) {
                socket.shutdownOutput();
            }
            Thread.sleep(Duration.ofSeconds(10));
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
