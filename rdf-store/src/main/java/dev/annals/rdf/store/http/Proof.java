package dev.annals.rdf.store.http;

import dev.annals.rdf.store.Credentials;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;

/// How a server has the user prove who asks.
sealed interface Proof {

    /// The value of the header `Authorization`.
    String of(HttpRequest request, Credentials credentials);

    /// By the password itself, RFC 7617.
    record Basic() implements Proof {

        @Override
        public String of(HttpRequest request, Credentials credentials) {
            return credentials.basic();
        }
    }

    /// By what can only be made with the password, RFC 7616.
    record Digest(DigestChallenge challenge) implements Proof {

        @Override
        public String of(HttpRequest request, Credentials credentials) {
            return challenge.answer(credentials, request.method(), target(request.uri()));
        }

        private static String target(URI uri) {
            String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        }
    }

    /// The best that is offered and known. Where the server knows Digest the password itself is never sent, also if it would take that.
    static Optional<Proof> among(List<Challenge> offered) {
        if (offered.stream().anyMatch(challenge -> challenge.is("Digest"))) {
            return offered.stream().flatMap(challenge -> DigestChallenge.of(challenge).stream()).findFirst().map(Digest::new);
        }
        return offered.stream().filter(challenge -> challenge.is("Basic")).findFirst().map(challenge -> new Basic());
    }
}
