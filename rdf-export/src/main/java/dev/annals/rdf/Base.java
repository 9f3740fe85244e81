package dev.annals.rdf;

import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import java.util.regex.Pattern;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sys.JenaSystem;

/// Under which IRI the records of a corpus have theirs.
public final class Base {

    /// The base of a corpus that names none, or one that cannot serve.
    public static final String DEFAULT = "https://annals.dev/corpus/";

    private static final Pattern SHAPE = Pattern.compile("(https?://|urn:).*[/#]");

    static {
        JenaSystem.init(); // without it the first use of a Jena class can fail
    }

    private Base() {}

    /// The base of a corpus that begins with this record.
    public static String of(CorpusRecord first) {
        return first instanceof Corpus corpus ? corpus.base().filter(Base::canServe).orElse(DEFAULT) : DEFAULT;
    }

    /// Whether IRIs of records can begin with this text.
    ///
    /// Only an IRI in normal form (RFC 3986 section 6.2.2) is the same after a tool has normalised it.
    static boolean canServe(String text) {
        if (!SHAPE.matcher(text).matches() || !IriReference.isSafe(text)) {
            return false;
        }
        try {
            IRIx iri = IRIx.create(text);
            return iri.isReference() && !iri.hasViolations() && iri.normalize().str().equals(text);
        } catch (IRIException e) {
            return false;
        }
    }
}
