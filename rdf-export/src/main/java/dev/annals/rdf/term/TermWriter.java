package dev.annals.rdf.term;

import dev.annals.core.bytes.ByteOut;
import dev.annals.core.bytes.EscapeTable;
import java.util.function.Function;
import java.util.function.Predicate;

/// The gate that every term passes on its way into a syntax that is text: whatever comes in, what goes out is one well-formed term.
public final class TermWriter {

    private final EncodedIris iris;
    private final EscapeTable escapes;
    private final Predicate<RdfTerm.Literal> bare;

    private TermWriter(Function<String, String> iris, EscapeTable escapes, Predicate<RdfTerm.Literal> bare) {
        this.iris = new EncodedIris(iris);
        this.escapes = escapes;
        this.bare = bare;
    }

    /// For Turtle and TriG.
    public static TermWriter ofTurtle(TurtleTerms terms) {
        return new TermWriter(terms::of, QuotedText.IN_TURTLE, BareLiteral::is);
    }

    /// For N-Triples and N-Quads, which have every term in full.
    public static TermWriter ofLines() {
        return new TermWriter(IriReference::of, QuotedText.IN_LINE, literal -> false);
    }

    /// Writes a term; throws [IllegalArgumentException] for an IRI that could break out, and for half of a surrogate pair.
    public void write(RdfTerm term, ByteOut out) {
        switch (term) {
            case RdfTerm.Iri iri -> write(iri.iri(), out);
            case RdfTerm.Literal literal -> write(literal, out);
            case RdfTerm.Statement statement -> write(statement, out);
        }
    }

    /// Writes an IRI.
    public void write(String iri, ByteOut out) {
        out.put(iris.of(iri));
    }

    private void write(RdfTerm.Literal literal, ByteOut out) {
        if (bare.test(literal)) {
            out.ascii(literal.lexical());
            return;
        }
        out.put('"');
        out.text(literal.lexical(), escapes);
        out.put('"');
        if (!literal.datatype().equals(StandardTerms.STRING)) {
            out.ascii("^^");
            write(literal.datatype(), out);
        }
    }

    private void write(RdfTerm.Statement statement, ByteOut out) {
        out.ascii("<<( ");
        write(statement.subject(), out);
        out.put(' ');
        write(statement.property(), out);
        out.put(' ');
        write(statement.object(), out);
        out.ascii(" )>>");
    }
}
