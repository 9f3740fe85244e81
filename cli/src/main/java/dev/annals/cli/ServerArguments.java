package dev.annals.cli;

import dev.annals.cli.terminal.PasswordFile;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.rdf.store.Credentials;
import dev.annals.rdf.store.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which server to speak with, and as whom.
final class ServerArguments {

    private static final String USER = "ANNALS_STORE_USER";
    private static final String PASSWORD = "ANNALS_STORE_PASSWORD";

    @Option(names = "--store", paramLabel = "URL", description = "The address where a server keeps its graphs (SPARQL Graph Store Protocol).")
    private Optional<String> store = Optional.empty();

    @Option(names = "--query-endpoint", paramLabel = "URL", description = "Where it answers queries, if that cannot be told from --store.")
    private Optional<String> query = Optional.empty();

    @Option(names = "--user", paramLabel = "NAME", description = "The user of the server (or in " + USER + ").")
    private Optional<String> user = Optional.empty();

    @Option(names = "--password-file", paramLabel = "FILE", description = "A file for your eyes only whose first line is the password (or in " + PASSWORD + ").")
    private Optional<Path> passwordFile = Optional.empty();

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "120", description = "How long an answer may take (default: ${DEFAULT-VALUE}).")
    private int timeout = 120;

    @Option(names = "--retries", paramLabel = "N", defaultValue = "6", description = "How often to try again what may pass (default: ${DEFAULT-VALUE}).")
    private int retries = 6;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    boolean named() {
        return store.isPresent() || query.isPresent();
    }

    Duration timeout() {
        if (timeout < 1 || retries < 0) {
            throw new ParameterException(spec.commandLine(), "--timeout has to be 1 or more, and --retries not below 0");
        }
        return Duration.ofSeconds(timeout);
    }

    /// A server to load into.
    Server toLoad(Optional<String> updates, Terminal terminal) {
        return told(() -> {
            Server named = Server.at(store.orElseThrow(this::noStore), query, credentials(), timeout(), retries);
            return updates.map(named::updatedAt).orElse(named);
        }, terminal);
    }

    /// A server to ask.
    Server toAsk(Terminal terminal) {
        return told(() -> query.map(endpoint -> Server.at(endpoint, query, credentials(), timeout(), retries))
                .orElseGet(() -> Server.toAsk(store.orElseThrow(this::noStore), credentials(), timeout(), retries)), terminal);
    }

    /// Warns where the password would be seen by others.
    private Server told(Supplier<Server> arguments, Terminal terminal) {
        try {
            Server server = arguments.get();
            if (server.tellsPassword()) {
                terminal.say("warning: the password goes over the network for others to read; https would protect it");
            }
            return server;
        } catch (UnsupportedOption e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private ParameterException noStore() {
        return new ParameterException(spec.commandLine(), "Say where the server keeps its graphs: --store URL");
    }

    private Optional<Credentials> credentials() {
        Optional<String> name = user.or(() -> Optional.ofNullable(System.getenv(USER)));
        if (name.isEmpty() && passwordFile.isPresent()) {
            throw new ParameterException(spec.commandLine(), "Say whose password that is: --user NAME");
        }
        Optional<String> password = passwordFile.map(file -> new PasswordFile(file).password()).or(() -> Optional.ofNullable(System.getenv(PASSWORD)));
        if (name.isPresent() && password.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Give the password of " + name.get() + " with --password-file, or in " + PASSWORD);
        }
        return name.map(given -> new Credentials(given, password.orElse("")));
    }
}
