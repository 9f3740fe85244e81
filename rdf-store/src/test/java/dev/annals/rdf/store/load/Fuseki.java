package dev.annals.rdf.store.load;

import dev.annals.rdf.store.Credentials;
import dev.annals.rdf.store.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A real Fuseki in a process of its own, on a free port of this machine.
///
/// The store `open` is for all, `locked` for the user `loader` with the password `secret`, proved by digest.
final class Fuseki implements AutoCloseable {

    static final Credentials LOADER = new Credentials("loader", "secret");

    private static final Path JAR = Path.of("target/fuseki/jena-fuseki-server.jar").toAbsolutePath();
    private static final Duration LONGEST_START = Duration.ofSeconds(90);
    private static final String SERVICE = """
            :%1$s a fuseki:Service ; fuseki:name "%1$s" ; %2$s
              fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "sparql" ] , [ fuseki:operation fuseki:update ; fuseki:name "update" ] ,
                [ fuseki:operation fuseki:gsp-rw ; fuseki:name "data" ] ;
              fuseki:dataset [ a ja:MemoryDataset ] .
            """;

    private final Process process;
    private final int port;

    private Fuseki(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Fuseki start(Path folder) {
        try {
            Files.writeString(folder.resolve("config.ttl"), """
                    PREFIX : <#>
                    PREFIX fuseki: <http://jena.apache.org/fuseki#>
                    PREFIX ja: <http://jena.hpl.hp.com/2005/11/Assembler#>
                    [] a fuseki:Server ; fuseki:passwd "passwd" ; fuseki:auth "digest" .
                    """ + String.format(SERVICE, "open", "") + String.format(SERVICE, "locked", "fuseki:allowedUsers \"loader\" ;"));
            Files.writeString(folder.resolve("passwd"), "loader: secret\n");
            int port = freePort();
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            Process process = new ProcessBuilder(
                            java.toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR.toString(), "--config=config.ttl",
                            "--port=" + port, "--localhost")
                    .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve("fuseki.log").toFile()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            var fuseki = new Fuseki(process, port);
            fuseki.await(folder.resolve("fuseki.log"));
            return fuseki;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await(Path log) throws IOException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!listens()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("Fuseki does not start: " + Files.readString(log));
            }
        }
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            pause();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Server open() {
        return server("open", Optional.empty());
    }

    Server locked(Credentials credentials) {
        return server("locked", Optional.of(credentials));
    }

    private Server server(String name, Optional<Credentials> credentials) {
        return Server.at(address() + "/" + name + "/data", Optional.empty(), credentials, Duration.ofSeconds(30), 3);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
