package dev.annals.json.linked;

import java.util.Optional;

/// Under which IRI records have theirs, and how IRIs under it are written.
///
/// @param iri what the IRIs of all records begin with
record JsonLdBase(String iri) {

    /// An IRI as it is written: relative to the base where every reader gets the very same one back, else in full.
    String reference(String path) {
        return resolves() && isPlain(path) ? path : iri + path;
    }

    /// What comes after the base in an IRI as it is written; empty when it is not under the base.
    Optional<String> path(String reference) {
        if (reference.startsWith(iri)) {
            return Optional.of(reference.substring(iri.length()));
        }
        return resolves() && isPlain(reference) ? Optional.of(reference) : Optional.empty();
    }

    /// Whether resolving (RFC 3986 section 5.2) is putting one text after the other: up to the last slash of the path there has to be no
    /// query and no fragment. Resolvers differ about `urn:`, which has no authority.
    private boolean resolves() {
        return iri.startsWith("http") && iri.endsWith("/") && iri.indexOf('?') < 0 && iri.indexOf('#') < 0;
    }

    /// Whether a path has no dot segment, no scheme, and nothing encoded: Titanium 1.7.0 decodes relative IRIs when it resolves them.
    private static boolean isPlain(String path) {
        return path.indexOf(':') < 0 && !path.contains("/.") && path.indexOf('%') < 0 && !path.contains("//");
    }
}
