package dev.annals.json.table;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A private PostgreSQL on a loopback port, from the packages of the system; as root it runs as nobody, because it refuses root.
final class PostgresServer implements AutoCloseable {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final List<String> AS_NOBODY = List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");

    private final Process process;
    private final int port;

    private PostgresServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// The folder of its programs; empty when it is not installed.
    static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(VERSIONS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    static PostgresServer start(Path programs, Path data) throws IOException, InterruptedException {
        Files.createDirectory(data);
        boolean root = System.getProperty("user.name", "").equals("root");
        if (root) {
            Files.setOwner(data, data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
        run(data, command(root, programs.resolve("initdb").toString(), "-D", data.toString(), "-U", "annals", "--auth=trust", "-E", "UTF8",
                "--locale=C", "--no-sync"));
        int port = freePort();
        Process process = new ProcessBuilder(command(root, programs.resolve("postgres").toString(), "-D", data.toString(),
                        "-p", Integer.toString(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off"))
                .directory(data.toFile()).redirectErrorStream(true).redirectOutput(data.resolveSibling("server.log").toFile()).start();
        var server = new PostgresServer(process, port);
        server.awaitReady();
        return server;
    }

    private static List<String> command(boolean root, String... words) {
        var command = new ArrayList<String>(root ? AS_NOBODY : List.of());
        command.addAll(List.of(words));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws InterruptedException {
        for (int attempt = 0; attempt < 300; attempt++) {
            try {
                psql(Path.of("."), "-c", "select 1");
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("PostgreSQL does not answer");
    }

    /// What psql prints, one value a line.
    String psql(Path folder, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("psql", "-X", "-q", "-At", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "annals", "postgres"));
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + output);
        }
        return output.stripTrailing();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
