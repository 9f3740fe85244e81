package dev.annals.rdf.term;

/// Ids that stand in every IRI and in every prefixed name as they are: nearly all.
public final class PlainId {

    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        }
    }

    private PlainId() {}

    /// Whether an id is made of letters of ASCII, digits, hyphens and underscores, with no hyphen before them: `PN_LOCAL` (RDF 1.1 Turtle,
    /// section 6.5) has no such beginning.
    public static boolean is(String id) {
        int length = id.length();
        if (length == 0 || id.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = id.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                return false;
            }
        }
        return true;
    }
}
