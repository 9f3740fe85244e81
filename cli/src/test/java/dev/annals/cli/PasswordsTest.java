package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.annals.cli.terminal.ExitCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A password goes to the server that asks for it, and nowhere else.
class PasswordsTest extends CommandRun {

    private static final String ASK = "ASK { }";

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-------"})
    @DisabledOnOs(OS.WINDOWS)
    void takesNoFileThatIsOpenToOthers(String permissions) throws IOException {
        Path file = passwordFile("it's mine", permissions);
        int code = run("query", ASK, "--store", "http://127.0.0.1:9/sparql", "--user", "me", "--password-file", file.toString());

        boolean own = permissions.equals("rw-------");
        assertThat(code).isEqualTo(own ? ExitCode.INPUT_OUTPUT : ExitCode.USAGE);
        assertThat(messages()).contains(own ? "nobody answers there" : "mend that with: chmod 600 '" + file.toString().replace("'", "'\\''") + "'\n");
        assertThat(run("load", "--store", "http://127.0.0.1:9/data", "--user", "me", "--password-file", file.toString(), "--rejects", file("r")))
                .isEqualTo(own ? ExitCode.INPUT_OUTPUT : ExitCode.USAGE);
    }

    @Test
    void wantsAPasswordInTheFile() throws IOException {
        Path file = passwordFile("p", "rw-------");
        Files.writeString(file, "\nsesame");

        assertThat(run("query", ASK, "--store", "http://127.0.0.1:9/sparql", "--user", "me", "--password-file", file.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("The first line of").doesNotContain("sesame");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--store", "--query-endpoint"})
    void warnsThatOthersReadThePassword(String option) throws IOException {
        Path file = passwordFile("p", "rw-------");

        assertThat(run("query", ASK, option, "http://annals.invalid/sparql", "--user", "me", "--password-file", file.toString())).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(messages()).startsWith("warning: the password goes over the network for others to read; https would protect it\n");
        run("query", ASK, option, "http://127.0.0.1:9/sparql", "--user", "me", "--password-file", file.toString());
        assertThat(messages()).doesNotContain("warning");
    }

    @Test
    void saysWhyItIsWrongAsOthersAre() {
        assertThat(run("query", ASK, "--store", "http://me:ses ame@localhost/sparql")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("seen by others").doesNotContain("ame@");
        assertThat(run("query", ASK, "--store", "ftp://localhost/sparql")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void appearsNowhereWhenTheServerRepeatsIt() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] text = ("sesame " + exchange.getRequestHeaders().getFirst("Authorization")).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"x\"");
            exchange.sendResponseHeaders(401, text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/data";
            Path file = passwordFile("p", "rw-------");
            for (List<String> command : List.of(List.of("query", ASK), List.of("load", "--json", "--rejects", file("r.ndjson"), "--resume", file("state")))) {
                String[] all = Stream.concat(command.stream(), Stream.of("--store", address, "--user", "me", "--password-file", file.toString())).toArray(String[]::new);
                assertThat(run(all)).isEqualTo(ExitCode.INPUT_OUTPUT);
                assertThat(messages() + out()).contains("answered 401").doesNotContain("sesame").doesNotContain("bWU6c2VzYW1l");
            }
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.filter(each -> !each.equals(file))).allSatisfy(each -> assertThat(Files.readString(each)).doesNotContain("sesame"));
            }
        } finally {
            server.stop(0);
        }
    }

    private Path passwordFile(String name, String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "sesame\n");
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
        return file;
    }
}
