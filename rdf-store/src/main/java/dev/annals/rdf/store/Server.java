package dev.annals.rdf.store;

import dev.annals.core.format.UnsupportedOption;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;

/// A server and how to speak with it.
///
/// @param store where the graphs are, by the SPARQL 1.1 Graph Store HTTP Protocol
/// @param query where questions go, where it is known
/// @param credentials who asks, if the server wants to know
/// @param timeout how long an answer may take
/// @param retries how often something is tried again that may pass
public record Server(URI store, Optional<URI> query, Optional<Credentials> credentials, Duration timeout, int retries) {

    /// At this address; throws [UnsupportedOption] when it is none.
    public static Server at(String store, Optional<String> query, Optional<Credentials> credentials, Duration timeout, int retries) {
        URI address = address(store);
        return new Server(address, query.map(Server::address).or(() -> QueryEndpoint.of(address)), credentials, timeout, retries);
    }

    /// A server that is only asked; what is given may be the address for questions, or that of the graphs.
    public static Server toAsk(String endpoint, Optional<Credentials> credentials, Duration timeout, int retries) {
        URI address = address(endpoint);
        return new Server(address, QueryEndpoint.of(address).or(() -> Optional.of(address)), credentials, timeout, retries);
    }

    private static URI address(String text) {
        try {
            var address = new URI(text);
            if (address.getUserInfo() != null) {
                throw new UnsupportedOption("A password in an address is seen by others; give --user and --password-file instead");
            }
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?") && address.getFragment() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new UnsupportedOption("The address " + text + " is none: " + e.getReason());
        }
        throw new UnsupportedOption("The address " + text + " is not one of a server, such as http://localhost:3030/events/data");
    }

    /// Whether a password would go over a network for all to read.
    public boolean tellsPassword() {
        String host = String.valueOf(store.getHost());
        boolean local = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
        return credentials.isPresent() && !local && "http".equals(store.getScheme());
    }
}
