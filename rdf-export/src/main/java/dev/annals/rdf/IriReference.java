package dev.annals.rdf;

/// IRIs between `<` and `>`, as all text syntaxes of RDF have them: `IRIREF`, RDF 1.1 Turtle section 6.5.
final class IriReference {

    private static final String FORBIDDEN = "<>\"{}|^`\\";

    private IriReference() {}

    /// An IRI in full; throws [IllegalArgumentException] when it could break out.
    static String of(String iri) {
        return "<" + checked(iri) + ">";
    }

    /// The IRI itself; throws [IllegalArgumentException] when it is not safe.
    static String checked(String iri) {
        if (!isSafe(iri)) {
            throw new IllegalArgumentException("Encode what an IRI cannot hold: " + iri);
        }
        return iri;
    }

    /// Whether all characters may stand between `<` and `>`, and none is half of a pair.
    static boolean isSafe(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < iri.length() && Character.isLowSurrogate(iri.charAt(i + 1))) {
                i++;
            } else if (c <= ' ' || FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c) || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
