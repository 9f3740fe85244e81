package dev.annals.rdf.store;

import dev.annals.core.format.UnsupportedOption;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// A server and how to speak with it.
///
/// @param store where the graphs are, by the SPARQL 1.1 Graph Store HTTP Protocol
/// @param query where questions go, where it is known
/// @param update where updates go, where it is known
/// @param credentials who asks, if the server wants to know
/// @param timeout how long an answer may take
/// @param retries how often something is tried again that may pass
public record Server(URI store, Optional<URI> query, Optional<URI> update, Optional<Credentials> credentials, Duration timeout, int retries) {

    /// This machine, by numbers: a name such as `127.example.org` is that of another one. RFC 6761 section 6.3 for `localhost`.
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1\\]", Pattern.CASE_INSENSITIVE);

    /// Also where the rest is no address, so that no message repeats a password.
    private static final Pattern AUTHORITY_WITH_USER = Pattern.compile("^[^/?#]*/*[^/?#]*@");

    /// At this address; throws [UnsupportedOption] when it is none.
    ///
    /// @param query where questions go, if that cannot be told from the address
    public static Server at(String store, Optional<String> query, Optional<Credentials> credentials, Duration timeout, int retries) {
        URI address = address(store);
        Optional<URI> queries = query.map(Server::address).or(() -> StoreHabit.queriesOf(address));
        return new Server(address, queries, StoreHabit.updatesOf(address), credentials, timeout, retries);
    }

    /// A server that is only asked; what is given may be the address for questions, or that of the graphs.
    public static Server toAsk(String endpoint, Optional<Credentials> credentials, Duration timeout, int retries) {
        URI address = address(endpoint);
        return new Server(address, StoreHabit.queriesOf(address).or(() -> Optional.of(address)), Optional.empty(), credentials, timeout, retries);
    }

    /// The same, with another address for updates; throws [UnsupportedOption] when it is none.
    public Server updatedAt(String endpoint) {
        return new Server(store, query, Optional.of(address(endpoint)), credentials, timeout, retries);
    }

    private static URI address(String text) {
        if (AUTHORITY_WITH_USER.matcher(text).find()) {
            throw new UnsupportedOption("A password in an address is seen by others; give --user and --password-file instead");
        }
        try {
            var address = new URI(text);
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?") && address.getFragment() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new UnsupportedOption("The address " + shown(text) + " is none: " + e.getReason());
        }
        throw new UnsupportedOption("The address " + shown(text) + " is not one of a server, such as http://localhost:3030/events/data");
    }

    /// What is no address may have a password where nobody looks for it.
    private static String shown(String text) {
        return text.replaceFirst("^([^/]*//)?.*@", "$1***@");
    }

    /// Whether a password would go over a network for all to read.
    public boolean tellsPassword() {
        return credentials.isPresent() && (isOpen(store) || query.filter(Server::isOpen).isPresent() || update.filter(Server::isOpen).isPresent());
    }

    private static boolean isOpen(URI address) {
        return "http".equals(address.getScheme()) && !LOOPBACK.matcher(String.valueOf(address.getHost())).matches();
    }
}
