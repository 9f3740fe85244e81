package dev.annals.rdf.term;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// IRIs as a syntax has them, in bytes. The latest are kept: terms of vocabularies come in each record, and the IRIs of nodes several times
/// within one.
final class EncodedIris {

    private static final int KEPT = 1 << 9;

    /// A bound for what is kept, half a megabyte; nearly all IRIs are much shorter.
    private static final int LONGEST = 500;

    private final Function<String, String> form;
    private final @Nullable String[] iris = new @Nullable String[KEPT];
    private final byte[][] encoded = new byte[KEPT][];

    /// Written as this function says.
    EncodedIris(Function<String, String> form) {
        this.form = form;
    }

    /// The bytes of an IRI, which must not be changed.
    byte[] of(String iri) {
        if (iri.length() > LONGEST) {
            return encode(iri);
        }
        int hash = iri.hashCode();
        int place = (hash ^ hash >>> 16) & KEPT - 1;
        if (!iri.equals(iris[place])) {
            encoded[place] = encode(iri);
            iris[place] = iri;
        }
        return encoded[place];
    }

    private byte[] encode(String iri) {
        return form.apply(iri).getBytes(StandardCharsets.UTF_8);
    }
}
