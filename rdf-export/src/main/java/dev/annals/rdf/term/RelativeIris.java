package dev.annals.rdf.term;

import java.util.Optional;

/// IRIs relative to the base of a file, where every reader gets back the very same ones.
///
/// @param base the base; empty when nothing is to be written relative to it
public record RelativeIris(Optional<String> base) {

    /// For a base for which resolving (RFC 3986 section 5.2) is putting one text after the other: up to the last slash of the path
    /// there has to be no query, no fragment and no dot segment. Resolvers differ about `urn:`, which has no authority.
    public static RelativeIris to(String base) {
        boolean plain = base.startsWith("http") && base.endsWith("/") && base.indexOf('?') < 0 && base.indexOf('#') < 0 && !base.contains("/.");
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

    /// What a relative reference means, undoing [#of]; empty where that takes a resolver.
    public Optional<String> resolve(String reference) {
        return base.filter(folder -> isPlain(reference) && isPath(reference)).map(folder -> folder + reference);
    }

    private static boolean isPath(String reference) {
        for (int i = 0; i < reference.length(); i++) {
            if (!isOfPath(reference.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Letters, digits and some signs; a percent sign is left to the resolver, which looks at what follows.
    private static boolean isOfPath(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "/-_.~".indexOf(c) >= 0;
    }

    /// Whether a reference begins with a name, and has no segment that a resolver takes for a dot segment: some decode `%2E` first.
    private static boolean isPlain(String rest) {
        boolean named = !rest.isEmpty() && rest.charAt(0) >= 'a' && rest.charAt(0) <= 'z';
        return named && rest.indexOf(':') < 0 && !rest.contains("/.") && !rest.contains("%2E") && !rest.contains("//");
    }
}
