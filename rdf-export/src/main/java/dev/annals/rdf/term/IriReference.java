package dev.annals.rdf.term;

/// IRIs between `<` and `>`, as all text syntaxes of RDF have them: `IRIREF`, RDF 1.1 Turtle section 6.5.
public final class IriReference {

    private static final String FORBIDDEN = "<>\"{}|^`\\";
    private static final boolean[] PLAIN = plain();

    private IriReference() {}

    /// An IRI in full; throws [IllegalArgumentException] when it could break out.
    public static String of(String iri) {
        return "<" + checked(iri) + ">";
    }

    /// The IRI itself; throws [IllegalArgumentException] when it is not safe.
    public static String checked(String iri) {
        if (!isSafe(iri)) {
            throw new IllegalArgumentException("Encode what an IRI cannot hold: " + iri);
        }
        return iri;
    }

    /// Whether all characters may stand between `<` and `>`, and none is half of a pair.
    static boolean isSafe(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c >= PLAIN.length) {
                return iri.codePoints().allMatch(IriReference::isSafe);
            }
            if (!PLAIN[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSafe(int character) {
        return character < PLAIN.length
                ? PLAIN[character]
                : !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }

    /// Nearly all characters of nearly all IRIs are ASCII, and every IRI is looked at: a table decides about those.
    private static boolean[] plain() {
        var plain = new boolean[128];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = c > ' ' && c < 127 && FORBIDDEN.indexOf(c) < 0;
        }
        return plain;
    }
}
