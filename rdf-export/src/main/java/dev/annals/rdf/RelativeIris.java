package dev.annals.rdf;

import java.util.Optional;

/// IRIs written relative to the base of a file, where every reader gets back the very same ones.
///
/// @param base the base; empty when nothing is to be written relative to it
record RelativeIris(Optional<String> base) {

    /// For a base for which resolving (RFC 3986 section 5.2) is putting one text after the other: up to the last slash of the path
    /// there has to be no query and no fragment. Resolvers differ about `urn:`, which has no authority.
    static RelativeIris to(String base) {
        boolean plain = base.startsWith("http") && base.endsWith("/") && base.indexOf('?') < 0 && base.indexOf('#') < 0;
        return new RelativeIris(plain ? Optional.of(base) : Optional.empty());
    }

    /// The IRI as a relative reference; empty where it is not under the base, or where a resolver could change it.
    Optional<String> of(String iri) {
        if (base.isEmpty() || !iri.startsWith(base.get())) {
            return Optional.empty();
        }
        String rest = iri.substring(base.get().length());
        return isPlain(rest) ? Optional.of("<" + IriReference.checked(rest) + ">") : Optional.empty();
    }

    /// Whether a reference begins with a name, and has no segment that a resolver takes for a dot segment: some decode `%2E` first.
    private static boolean isPlain(String rest) {
        boolean named = !rest.isEmpty() && rest.charAt(0) >= 'a' && rest.charAt(0) <= 'z';
        return named && rest.indexOf(':') < 0 && !rest.contains("/.") && !rest.contains("%2E") && !rest.contains("//");
    }
}
